import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ModelSummary } from '../lib/catalog/summary';
import { formatCount, formatList } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import type { MarkProps } from './Mark';
import { OpennessLabel } from './OpennessLabel';

export type MarkSummaryProps = MarkProps & {
  /** Where the mark stands in the window; absent when it is gone. */
  beside: () => DOMRect | undefined;
  onClose: () => void;
};

/** How many models of a family are shown. */
const mostShown = 6;
const gap = 6;

/** A place as wished, but at least 8 px from both ends of the window; `room` is what the box leaves of it. */
const within = (wish: number, room: number): number => Math.max(8, Math.min(wish, room - 8));

/** What a mark has to say, in the window's top layer, where no box of the page cuts it off. */
export function MarkSummary({ models, site, beside, onClose, onHide }: MarkSummaryProps) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const place = beside();
    const element = box.current;
    if (!element || !place) return;
    // Not there in every document, and refused outside of one.
    if (typeof element.showPopover === 'function' && element.isConnected) {
      element.popover = 'manual';
      element.showPopover();
    }
    const { width, height } = element.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const under = place.bottom + gap;
    const top = under + height <= innerHeight ? under : place.top - gap - height;
    element.style.left = `${within(place.left - 12, innerWidth - width)}px`;
    element.style.top = `${within(top, innerHeight - height)}px`;
  }, []);

  useEffect(() => {
    const away = ({ target }: Event) => target instanceof Node && !box.current?.contains(target) && onClose();
    window.addEventListener('scroll', away, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', away, { capture: true });
  }, []);

  return (
    <div
      ref={box}
      class="summary rodeo"
      role="group"
      data-testid="mark-summary"
      aria-label={text(
        'panelName',
        formatList(
          models.slice(0, mostShown).map(({ name }) => name),
          language(),
        ),
      )}
    >
      <ul>
        {models.slice(0, mostShown).map((model) => (
          <SummaryOf key={model.slug} model={model} />
        ))}
      </ul>
      {models.length > mostShown && (
        <p class="quiet">
          {plural('moreModels', models.length - mostShown, formatCount(models.length - mostShown, language()))}
        </p>
      )}
      <div class="summary-away">
        <button type="button" class="text-button" onClick={() => onHide('site')}>
          {text('noMarksOnSite', site)}
        </button>
        <button type="button" class="text-button" onClick={() => onHide('everywhere')}>
          {text('noMarks')}
        </button>
      </div>
    </div>
  );
}

function SummaryOf({ model }: { model: ModelSummary }) {
  const { name, url, score, label, categories, citations } = model;
  const [category] = categories;
  const cited = citations !== undefined && plural('citedTimes', citations, formatCount(citations, language()));
  return (
    <li>
      <p class="summary-name">
        <ExternalLink href={url}>{name}</ExternalLink>
      </p>
      <p class="summary-openness">
        {score !== undefined && <span class="figures">{text('scoreOf', score)}</span>}
        <OpennessLabel label={label} />
      </p>
      {(category || cited) && (
        <p class="quiet">
          {category && <span lang="en">{category}</span>}
          {category && cited && ' · '}
          {cited}
        </p>
      )}
    </li>
  );
}
