import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import {
  Button,
  ExternalLink,
  FailureNotice,
  Field,
  PickList,
  Prose,
  RadioList,
  Screen,
  SecretInput,
  TabPanel,
  Tabs,
  TextArea,
  TextInput,
} from '../../../components/ui';
import { renderApp } from '../harness';

afterEach(cleanup);

test('a field ties label, hint and error to its control', async () => {
  await renderApp(
    <Field label="Address" hint="With https://" error="Not an address">
      <TextInput value="x" onInput={() => undefined} />
    </Field>,
  );
  const input = screen.getByLabelText('Address');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Not an address',
    'With https://',
  ]);
});

test('a text area counts characters, not code units', async () => {
  await renderApp(
    <Field label="Text">
      <TextArea value={'🌳é'} onInput={() => undefined} counter maxLength={350} />
    </Field>,
  );
  expect(screen.getByText('2 characters of 350')).toBeTruthy();
});

test('a secret is masked until asked for', async () => {
  await renderApp(
    <Field label="Token">
      <SecretInput value="abc" onInput={() => undefined} />
    </Field>,
  );
  expect(screen.getByLabelText('Token').getAttribute('type')).toBe('password');
  fireEvent.click(screen.getByRole('button', { name: 'Show what is typed' }));
  expect(screen.getByLabelText('Token').getAttribute('type')).toBe('text');
});

test('a busy button keeps its place and does nothing', async () => {
  const onClick = vi.fn();
  await renderApp(
    <Button busy="Publishing…" onClick={onClick}>
      Publish the reuse
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Publishing…' });
  fireEvent.click(button);
  expect(button.getAttribute('aria-busy')).toBe('true');
  expect(onClick).not.toHaveBeenCalled();
});

test('a disabled button with a reason is reachable and explained', async () => {
  const onClick = vi.fn();
  await renderApp(
    <Button disabled reason="Sign in first" onClick={onClick}>
      Publish
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Publish' }) as HTMLButtonElement;
  fireEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(button.disabled).toBe(false);
  const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(reason?.textContent).toBe('Sign in first');
});

test('tabs move with the arrows, one stop for Tab', async () => {
  function Three() {
    const [current, setCurrent] = useState<'a' | 'b' | 'c'>('a');
    const tabs = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B', count: '3' },
      { id: 'c', label: 'C' },
    ] as const;
    return (
      <>
        <Tabs base="t" label="Parts" tabs={tabs} current={current} onChange={setCurrent} />
        <TabPanel base="t" id={current}>
          panel {current}
        </TabPanel>
      </>
    );
  }
  await renderApp(<Three />);
  fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowLeft' });
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('C');
  fireEvent.keyDown(screen.getByRole('tablist'), { key: 'Home' });
  fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowRight' });
  const chosen = screen.getByRole('tab', { selected: true });
  expect(chosen.textContent).toBe('B 3');
  expect(document.activeElement).toBe(chosen);
  expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  expect(screen.getByRole('tabpanel', { name: 'B 3' }).textContent).toBe('panel b');
});

test('pick list and radio list give back what is picked', async () => {
  const onPicks = vi.fn();
  const onRadio = vi.fn();
  const items = [
    { value: '1', title: 'Trees', note: 'Metropolis' },
    { value: '2', title: 'Roads' },
  ];
  await renderApp(
    <>
      <Field label="Datasets" group>
        <PickList items={items} picked={['2']} onChange={onPicks} />
      </Field>
      <RadioList label="As" items={[{ value: 'me', title: 'Myself' }]} value="" onChange={onRadio} />
    </>,
  );
  fireEvent.click(screen.getByRole('checkbox', { name: /Trees/ }));
  expect(onPicks).toHaveBeenCalledWith(['2', '1']);
  fireEvent.click(screen.getByRole('radio', { name: 'Myself' }));
  expect(onRadio).toHaveBeenCalledWith('me');
});

test('a screen takes the focus, has a name, and goes back', async () => {
  const { app } = await renderApp(
    <Screen title="Dataset" back>
      text
    </Screen>,
  );
  expect(document.activeElement).toBe(screen.getByRole('main', { name: 'Dataset' }));
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(app.back).toHaveBeenCalledOnce();
});

test('a failure says what happened, what is kept, what to do, and its details on demand', async () => {
  const onRetry = vi.fn();
  await renderApp(
    <FailureNotice
      failure={{ kind: 'slow', portal: 'www.data.gouv.fr', details: 'GET /api/2/datasets/ 15 s' }}
      kept
      onRetry={onRetry}
      live
    />,
  );
  const notice = screen.getByRole('alert');
  expect(notice.textContent).toContain('data.gouv.fr did not answer in time.');
  expect(notice.textContent).toContain('Your text is kept. Try again in a moment.');
  expect(notice.textContent).not.toContain('15 s');
  fireEvent.click(screen.getByRole('button', { name: 'Details' }));
  expect(notice.textContent).toContain('GET /api/2/datasets/ 15 s');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('after an uncertain end, nothing invites to send again', async () => {
  await renderApp(
    <FailureNotice
      failure={{ kind: 'slow', portal: 'p.example', uncertain: true }}
      onRetry={() => undefined}
    />,
  );
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(screen.getByText(/may have arrived all the same/)).toBeTruthy();
});

test.each([
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['not an address', null],
  ['https://www.example.org/a', 'https://www.example.org/a'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('a link to %s', async (href, expected) => {
  const { container, app } = await renderApp(<ExternalLink href={href}>words</ExternalLink>);
  const link = container.querySelector('a');
  expect(link?.getAttribute('href') ?? null).toBe(expected);
  if (expected?.startsWith('http')) {
    fireEvent.click(link as Element);
    expect(app.openTab).toHaveBeenCalledWith(expected);
  }
});

test('prose keeps its text and links what it spells', async () => {
  const text = 'See https://a.example/x(y), then\n<b>not bold</b>';
  const { container } = await renderApp(<Prose text={text} />);
  expect(container.querySelector('b')).toBeNull();
  expect(container.querySelector('a')?.getAttribute('href')).toBe('https://a.example/x(y)');
  expect(container.textContent).toContain('<b>not bold</b>');
});
