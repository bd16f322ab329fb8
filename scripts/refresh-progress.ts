import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { Question } from '../lib/refresh/answers';
import type { Progress } from '../lib/refresh/run';

const names: Record<Question, string> = {
  openalex: 'OpenAlex, papers',
  citing: 'OpenAlex, who cites them',
  crossref: 'Crossref, papers',
  datacite: 'DataCite, papers',
  'semantic-scholar': 'Semantic Scholar, papers',
  github: 'GitHub, repositories',
  contributors: 'GitHub, contributors',
  'hugging-face': 'Hugging Face, models',
};

export interface ShownProgress extends Progress {
  /** Takes the bars away. */
  end(): void;
}

/** A bar for each question on a terminal; elsewhere a line at the start, at each quarter and at the end. */
export function showProgress(stream: NodeJS.WriteStream): ShownProgress {
  return stream.isTTY ? bars(stream) : lines(stream);
}

function bars(stream: NodeJS.WriteStream): ShownProgress {
  const width = Math.max(...Object.values(names).map(({ length }) => length));
  const all = new MultiBar(
    {
      stream,
      format: `{name} {bar} {value}/{total} {eta_formatted}`,
      hideCursor: true,
      // A note above the bars moves them down: all are drawn again, those too that stand still.
      forceRedraw: true,
      emptyOnZero: true,
      // The run ends its own way when it is stopped.
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  const shown = new Map<Question, SingleBar>();
  return {
    expect(question, count) {
      shown.set(question, all.create(count, 0, { name: names[question].padEnd(width) }));
    },
    done: (question, count) => shown.get(question)?.increment(count),
    // Without a bar there is nothing that a line could disturb.
    note: (line) => void (shown.size === 0 ? stream.write(`${line}\n`) : all.log(`${line}\n`)),
    end: () => all.stop(),
  };
}

function lines(stream: NodeJS.WriteStream): ShownProgress {
  const counts = new Map<Question, { done: number; total: number }>();
  const say = (question: Question, { done, total }: { done: number; total: number }) =>
    stream.write(`${names[question]}: ${done} of ${total}\n`);
  return {
    expect(question, total) {
      counts.set(question, { done: 0, total });
      say(question, { done: 0, total });
    },
    done(question, count) {
      const known = counts.get(question);
      if (known === undefined) return;
      const quarter = (done: number) => Math.floor((4 * done) / known.total);
      const before = quarter(known.done);
      known.done += count;
      if (quarter(known.done) > before) say(question, known);
    },
    note: (line) => void stream.write(`${line}\n`),
    end() {},
  };
}
