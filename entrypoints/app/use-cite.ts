import { useEffect, useState } from 'preact/hooks';
import type { PaperToCite } from '../../lib/cite/papers';
import type { CitationFormat } from '../../lib/cite/work';
import type { WriteCitations } from '../../lib/cite/write';
import type { CiteReply } from '../../lib/kept/messages';
import { send } from '../../lib/messages';

/** Brings what writes citations to where it is needed; absent when it cannot come. */
export type LoadWriter = () => Promise<WriteCitations | undefined>;

export interface Citing {
  /** Absent while they are on their way. */
  papers: readonly PaperToCite[] | undefined;
  chosen: readonly string[];
  format: CitationFormat;
  written: string | undefined;
  asking: boolean;
  failed: boolean;
  choose(key: string, chosen: boolean): void;
  setFormat(format: CitationFormat): void;
  ask(): void;
}

/** A model's papers and their citations in a format. Nobody outside is asked before `ask`. */
export function useCite(slug: string, loadWriter: LoadWriter): Citing {
  const [papers, setPapers] = useState<readonly PaperToCite[]>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [format, setFormat] = useState<CitationFormat>('bibtex');
  const [writer, setWriter] = useState<{ write: WriteCitations }>();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);

  const take = (reply: CiteReply | undefined) => {
    setFailed(reply?.status !== 'found');
    if (reply?.status === 'found') setPapers(reply.papers);
  };
  useEffect(() => {
    void send('cite', { slug, ask: false }).then(take);
    void loadWriter().then((write) => (write ? setWriter({ write }) : setFailed(true)));
  }, [slug]);

  const chosen = (papers ?? []).map(({ key }) => key).filter((key) => !left.includes(key));
  const works = (papers ?? []).filter(({ key }) => chosen.includes(key)).map(({ work }) => work);
  return {
    papers,
    chosen,
    format,
    written: writer && papers && writer.write(works, format),
    asking,
    failed,
    choose: (key, chosen) => setLeft(chosen ? left.filter((one) => one !== key) : [...left, key]),
    setFormat,
    ask() {
      setAsking(true);
      void send('cite', { slug, ask: true }).then((reply) => {
        setAsking(false);
        take(reply);
      });
    },
  };
}
