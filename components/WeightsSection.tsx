import { formatCount } from '../lib/format';
import { figureOf } from '../lib/live/freshen';
import type { Live, LiveWeights } from '../lib/live/live-figures';
import { language, type TextKey, text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import { FigureGrid } from './FigureGrid';
import { OriginNote } from './OriginNote';
import { Section } from './Section';

export type WeightsSectionProps = {
  weights: readonly Live<LiveWeights>[];
  /** Ids of models that are being asked for. */
  awaited: readonly string[];
  children?: preact.ComponentChildren;
};

const gates: Record<'auto' | 'manual', TextKey> = { auto: 'gate_auto', manual: 'gate_manual' };

/** What Hugging Face says of a model's weights: downloads are each model's own and are not added. */
export function WeightsSection({ weights, awaited, children }: WeightsSectionProps) {
  const rows: { id: string; live?: Live<LiveWeights> }[] = weights.length
    ? weights.map((live) => ({ id: live.value.id, live }))
    : awaited.map((id) => ({ id }));
  return (
    <Section title={text('weightsTitle')}>
      {rows.map(({ id, live }) => (
        <div key={id} class="live-block">
          <p>
            <ExternalLink href={`https://huggingface.co/${id}`}>{id}</ExternalLink>
          </p>
          <FigureGrid figures={factsOf(live?.value, live === undefined)} />
          {live && <OriginNote figures={[{ name: id, ...figureOf(live) }]} />}
        </div>
      ))}
      {children}
    </Section>
  );
}

function factsOf(weights: LiveWeights | undefined, awaited: boolean) {
  const { downloads, gated, license } = weights ?? {};
  return [
    {
      name: text('downloads30'),
      value: downloads === undefined ? undefined : formatCount(downloads, language()),
      awaited,
    },
    {
      name: text('access'),
      value: gated === undefined ? undefined : text(gated === false ? 'gate_open' : gates[gated]),
      awaited,
    },
    { name: text('license'), value: license, awaited },
  ];
}
