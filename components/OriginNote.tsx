import { formatAge, formatDate, formatList } from '../lib/format';
import { type Attributed, groupByOrigin, type Origin } from '../lib/origins';
import { language, text } from '../lib/text';

export type OriginNoteProps = { figures: readonly Attributed[] };

/** Where the figures above come from and as of when; those of one origin are named together. */
export function OriginNote({ figures }: OriginNoteProps) {
  const groups = groupByOrigin(figures);
  if (groups.length === 0) return null;
  const said = ({ source, asOf, at }: Origin) =>
    text('origin', source, at === undefined ? formatDate(asOf, language(), 'short') : ageOf(at));
  return (
    <p class="origin-note">
      {groups.length === 1 && groups[0]
        ? text('originOf', text('sourceAndDate'), said(groups[0]))
        : groups.map((group) => (
            <span key={`${group.source} ${group.asOf} ${group.at}`} style={{ display: 'block' }}>
              {text('originOf', formatList(group.names, language()), said(group))}
            </span>
          ))}
    </p>
  );
}

/** How long ago something was asked for. */
export function ageOf(at: number): string {
  return formatAge(Date.now() - at, language()) ?? text('justNow');
}
