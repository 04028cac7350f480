import './base.css';
import './choices.css';

interface SegmentsProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string; count?: number }[];
}

/** A few views of the same thing, one pressed. */
export function Segments({ label, value, onChange, options }: SegmentsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset for buttons that submit nothing says too much
    <div class="ui-segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          type="button"
          key={option.value}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          {option.count !== undefined && <span class="ui-segment-count"> {option.count}</span>}
        </button>
      ))}
    </div>
  );
}
