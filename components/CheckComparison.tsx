import type { OpennessCheck } from '../lib/openness/check';
import { componentName } from '../lib/openness/check-words';
import { type TextKey, text } from '../lib/text';
import { VerdictMark } from './VerdictMark';

export type CheckComparisonProps = { one: OpennessCheck; other: OpennessCheck };

/** Two repositories' verdicts side by side. */
export function CheckComparison({ one, other }: CheckComparisonProps) {
  const title = text('checkComparison', one.evidence.path, other.evidence.path);
  const rows = [
    ...([3, 2, 1] as const).flatMap((level) =>
      one.components
        .filter((component) => component.class === level)
        .map(({ id, finding }) => ({
          key: `component ${id}`,
          name: componentName(id),
          left: finding,
          right: other.components.find((component) => component.id === id)?.finding,
        })),
    ),
    ...one.signs.map(({ id, finding }) => ({
      key: id,
      name: text(`checkSign_${id}` as TextKey),
      left: finding,
      right: other.signs.find((sign) => sign.id === id)?.finding,
    })),
  ];
  return (
    <section class="section check-comparison" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text('checkComponent')}</th>
            <th scope="col">{one.evidence.path}</th>
            <th scope="col">{other.evidence.path}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text('mof')}</th>
            <td>{text(`checkUpper_${one.bounds.upper}` as TextKey)}</td>
            <td>{text(`checkUpper_${other.bounds.upper}` as TextKey)}</td>
          </tr>
          {rows.map(({ key, name, left, right }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <VerdictMark verdict={left.verdict} />
              </td>
              <td>{right && <VerdictMark verdict={right.verdict} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
