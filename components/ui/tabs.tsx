import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import './base.css';
import './tabs.css';

interface Tab<Id extends string> {
  id: Id;
  label: string;
  count?: string;
}

interface Props<Id extends string> {
  /** Distinguishes these tabs from others on the page; the same for `TabPanel`. */
  base: string;
  label: string;
  tabs: readonly Tab<Id>[];
  current: Id;
  onChange: (id: Id) => void;
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Tabs with one stop for the Tab key; arrows, Home and End move and choose (ARIA authoring practices, tabs). */
export function Tabs<Id extends string>({ base, label, tabs, current, onChange }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const to = step(
      tabs.findIndex((tab) => tab.id === current),
      tabs.length,
    );
    const next = tabs[to];
    if (!next) return;
    onChange(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div class="ui-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          type="button"
          role="tab"
          key={tab.id}
          id={`${base}-${tab.id}`}
          aria-selected={tab.id === current}
          aria-controls={tab.id === current ? `${base}-${tab.id}-panel` : undefined}
          tabIndex={tab.id === current ? 0 : -1}
          onClick={() => onChange(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <span class="ui-tab-count"> {tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

/** What the chosen tab shows. */
export function TabPanel({ base, id, children }: { base: string; id: string; children: ComponentChildren }) {
  return (
    <div role="tabpanel" id={`${base}-${id}-panel`} aria-labelledby={`${base}-${id}`}>
      {children}
    </div>
  );
}
