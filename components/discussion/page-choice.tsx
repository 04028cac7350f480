import type { OfferedAddress } from '../../lib/discussion/page-address';
import { useApp } from '../app/context';
import { Checkbox } from '../ui';

interface Props {
  offered: OfferedAddress;
  added: boolean;
  disabled: boolean;
  onChange: (added: boolean) => void;
}

/** Whether the text names the page; why it does not where that was not the person's choice. */
export function PageChoice({ offered, added, disabled, onChange }: Props) {
  const { t } = useApp();
  return (
    <Checkbox
      checked={added}
      disabled={disabled}
      onChange={onChange}
      note={
        <>
          <span class="talk-address">{offered.address}</span>
          {!added && offered.because && <span> {t(`discussion.${offered.because}`)}</span>}
        </>
      }
    >
      {t('discussion.addPage')}
    </Checkbox>
  );
}
