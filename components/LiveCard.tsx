import type { ComponentChildren } from 'preact';
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
  /** Calls when the figures kept were forgotten, by whoever in the browser. The answer ends it. */
  followForgotten(listener: () => void): () => void;
  /** The page is one on which a setting asks for a repository's health by itself. */
  automatic: boolean;
  onSettings(): void;
  /** Checks the repository of a model for openness, on a page of its own. */
  onCheck(path: string, slug: string): void;
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
  onCheck(path: string, slug: string): void;
}

export type LiveCardProps = {
  record: ModelRecord;
  figures: Figures;
  release: string;
  source: LiveSource;
  /** What can be done with the model. */
  actions?: ComponentChildren;
};

/** A model's card with its live figures: those kept from earlier at once, new ones when the person asks. */
export function LiveCard({ record, figures, release, source, actions }: LiveCardProps) {
  const { slug } = record;
  const [replies, setReplies] = useState<{ [Part in LivePart]?: LiveReply }>({});
  const [asking, setAsking] = useState<ReadonlySet<LivePart>>(new Set());
  const [disconnected, setDisconnected] = useState(false);
  const shown = useRef(true);
  /** How often services were asked for each part: what was kept stands back behind that. */
  const times = useRef<{ [Part in LivePart]?: number }>({});
  const parts = partsOf(record);

  const ask = async (part: LivePart, mode: LiveMode) => {
    if (mode !== 'kept') {
      times.current[part] = (times.current[part] ?? 0) + 1;
      setAsking((before) => new Set([...before, part]));
    }
    const time = times.current[part];
    const reply = await source.ask({ slug, part, mode });
    if (!shown.current || time !== times.current[part]) return undefined;
    if (mode !== 'kept') setAsking((before) => new Set([...before].filter((other) => other !== part)));
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
    const stop = source.followForgotten(() => {
      for (const part of parts) void ask(part, 'kept');
    });
    return () => {
      shown.current = false;
      stop();
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
      locked: all.some(({ locked }) => locked),
    },
    token: all.some(({ token }) => token),
    openAlexKey: all.some(({ key }) => key),
    onAsk(mode, wanted = parts) {
      for (const part of wanted) if (parts.includes(part)) void ask(part, mode);
    },
    onSettings: source.onSettings,
    onCheck: source.onCheck,
  };
  return <ModelCard record={record} figures={figures} release={release} live={view} actions={actions} />;
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
