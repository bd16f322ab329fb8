import { useEffect, useRef, useState } from 'preact/hooks';
import type { Figures, ModelRecord } from '../lib/catalog/schema';
import type { ServiceFailure, ServiceName } from '../lib/live/answer';
import { oldestOf } from '../lib/live/freshen';
import type { LiveFigures, LiveMode, LivePart, LiveReply } from '../lib/live/live-figures';
import type { LiveBarProps } from './LiveBar';
import { ModelCard } from './ModelCard';

/** Where live figures come from. */
export interface LiveSource {
  /** Absent: nobody answers, the extension was updated under the page. */
  ask(question: { slug: string; part: LivePart; mode: LiveMode }): Promise<LiveReply | undefined>;
  /** The page is one on which a setting asks for a repository's health by itself. */
  automatic: boolean;
  onSettings(): void;
}

/** Live figures as a card shows them. */
export interface LiveView {
  figures: LiveFigures;
  /** Whom there is to ask. */
  services: ServiceName[];
  asking: ReadonlySet<LivePart>;
  failures: { [Part in LivePart]?: ServiceFailure[] };
  bar: Omit<LiveBarProps, 'services' | 'onAsk'>;
  token: boolean;
  openAlexKey: boolean;
  onAsk(mode: 'due' | 'anew', parts?: readonly LivePart[]): void;
  onSettings(): void;
}

export type LiveCardProps = { record: ModelRecord; figures: Figures; release: string; source: LiveSource };

/** A model's card with its live figures: those kept from earlier at once, new ones when the person asks. */
export function LiveCard({ record, figures, release, source }: LiveCardProps) {
  const { slug } = record;
  const [replies, setReplies] = useState<{ [Part in LivePart]?: LiveReply }>({});
  const [asking, setAsking] = useState<ReadonlySet<LivePart>>(new Set());
  const [disconnected, setDisconnected] = useState(false);
  const shown = useRef(true);
  const parts = partsOf(record);

  const ask = async (part: LivePart, mode: LiveMode) => {
    if (mode !== 'kept') setAsking((before) => new Set([...before, part]));
    const reply = await source.ask({ slug, part, mode });
    if (!shown.current) return undefined;
    setAsking((before) => new Set([...before].filter((other) => other !== part)));
    if (reply) setReplies((before) => ({ ...before, [part]: reply }));
    setDisconnected(reply === undefined);
    return reply;
  };

  useEffect(() => {
    shown.current = true;
    for (const part of parts) {
      void ask(part, 'kept').then((reply) => {
        if (part === 'repository' && source.automatic && reply?.automatic) void ask(part, 'due');
      });
    }
    return () => {
      shown.current = false;
    };
  }, [slug]);

  const all = Object.values(replies);
  const live: LiveFigures = Object.assign({}, ...all.map((reply) => reply.figures));
  const view: LiveView = {
    figures: live,
    services: servicesOf(record),
    asking,
    failures: Object.fromEntries(Object.entries(replies).map(([part, { failures }]) => [part, failures])),
    bar: {
      asking: asking.size > 0,
      ...oldestOf(live, parts),
      failed: all.some(({ failures }) => failures.length > 0),
      disconnected,
    },
    token: all.some(({ token }) => token),
    openAlexKey: all.some(({ key }) => key),
    onAsk(mode, wanted = parts) {
      for (const part of wanted) if (parts.includes(part)) void ask(part, mode);
    },
    onSettings: source.onSettings,
  };
  return <ModelCard record={record} figures={figures} release={release} live={view} />;
}

const hasDoi = ({ papers }: ModelRecord) =>
  papers.some(({ identifier, alternates }) => [identifier, ...alternates].some((key) => /^(?:doi|arxiv):/.test(key)));
const onGitHub = ({ repositories }: ModelRecord) => repositories.some(({ host }) => host === 'github.com');

/** What there is to ask for of a model. */
function partsOf(record: ModelRecord): LivePart[] {
  return [
    ...(onGitHub(record) ? ['repository' as const] : []),
    ...(hasDoi(record) ? ['papers' as const, 'citing' as const] : []),
    ...(record.huggingFace.length > 0 ? ['weights' as const] : []),
  ];
}

function servicesOf(record: ModelRecord): ServiceName[] {
  return [
    ...(onGitHub(record) ? ['GitHub' as const] : []),
    ...(hasDoi(record) ? ['OpenAlex' as const, 'Crossref' as const] : []),
    ...(record.huggingFace.length > 0 ? ['Hugging Face' as const] : []),
  ];
}
