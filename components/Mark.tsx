import { useEffect, useRef, useState } from 'preact/hooks';
import type { ModelSummary } from '../lib/catalog/summary';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { MarkSummary } from './MarkSummary';
import { OpennessDisc } from './OpennessDisc';

export type MarkProps = {
  /** The model behind a link, or the family of models. */
  models: readonly ModelSummary[];
  /** Host name of the page. */
  site: string;
  /** No more marks, on this site or anywhere. */
  onHide: (where: 'site' | 'everywhere') => void;
};

/** How long a pointer rests on a mark before the summary opens, and how long after leaving it stays, in ms. */
const restBefore = 150;
const stayAfter = 200;

/** The mark beside a link. Its summary opens on hover, focus and tap, and closes on leaving, blur and Escape. */
export function Mark({ models, site, onHide }: MarkProps) {
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const button = useRef<HTMLButtonElement>(null);

  const set = (wanted: boolean, delay = 0) => {
    clearTimeout(timer.current);
    if (delay === 0) setOpen(wanted);
    else timer.current = setTimeout(() => setOpen(wanted), delay);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  const [model] = models;
  if (!model) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is the control; this is its neighbourhood
    <span
      class="mark"
      onMouseEnter={() => set(true, restBefore)}
      onMouseLeave={() => set(false, stayAfter)}
      onFocusOut={({ currentTarget, relatedTarget }) =>
        !currentTarget.contains(relatedTarget as Node | null) && set(false)
      }
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        button.current?.focus();
        set(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="mark-button"
        data-testid="mark"
        aria-expanded={open}
        aria-label={nameOf(models)}
        onFocus={() => set(true)}
        onClick={() => set(true)}
      >
        {models.length === 1 && model.label && <OpennessDisc label={model.label} size={10} />}
        <span aria-hidden="true">{models.length > 1 ? `×${models.length}` : (model.score ?? '–')}</span>
      </button>
      {open && (
        <MarkSummary
          models={models}
          site={site}
          beside={() => button.current?.getBoundingClientRect()}
          onClose={() => set(false)}
          onHide={onHide}
        />
      )}
    </span>
  );
}

function nameOf(models: readonly ModelSummary[]): string {
  const [model] = models;
  if (models.length !== 1 || !model)
    return plural('markNameFamily', models.length, formatCount(models.length, language()));
  if (model.score === undefined) return text('markNameNoScore', model.name);
  return text('markName', model.name, model.score, model.label ? text(`label_${model.label}`) : text('noScore'));
}
