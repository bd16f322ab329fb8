import { formatBytes, formatCount } from '../lib/format';
import type { AnswerKind } from '../lib/kept/answers';
import type { AnswersReply } from '../lib/kept/messages';
import { language, plural, type TextKey, text } from '../lib/text';
import { SettingRow } from './SettingRow';

export type KeptAnswersProps = {
  /** How much of each kind is kept. */
  kept: AnswersReply;
  onForget: (kind: AnswerKind) => void;
};

type Row = {
  name: TextKey;
  hint: TextKey;
  forget: TextKey;
  /** How many entries, as a number and as shown, and their size. */
  count: (entries: number, shown: string, size: string) => string;
};

/** In the order in which people meet them. */
const rows: Record<AnswerKind, Row> = {
  figures: {
    name: 'optionsLive',
    hint: 'keptFiguresHint',
    forget: 'forgetFigures',
    count: (...values) => plural('keptFigures', ...values),
  },
  checks: {
    name: 'keptChecksName',
    hint: 'keptChecksHint',
    forget: 'forgetChecks',
    count: (...values) => plural('keptChecks', ...values),
  },
  papers: {
    name: 'keptPapersName',
    hint: 'keptPapersHint',
    forget: 'forgetPapers',
    count: (...values) => plural('keptPapers', ...values),
  },
};

/** What services answered, each kind with how much of it is kept and the way to forget it. */
export function KeptAnswers({ kept, onForget }: KeptAnswersProps) {
  return (
    <>
      {(Object.keys(rows) as AnswerKind[]).map((kind) => {
        const { name, hint, count, forget } = rows[kind];
        return (
          <SettingRow
            key={kind}
            name={text(name)}
            hint={
              <>
                {text(hint)} <span class="figures">{amount(kept[kind], count)}</span>
              </>
            }
          >
            <button type="button" class="button" disabled={isEmpty(kept[kind])} onClick={() => onForget(kind)}>
              {text(forget)}
            </button>
          </SettingRow>
        );
      })}
    </>
  );
}

/** What cannot be counted may still be forgotten. */
const isEmpty = (size: AnswersReply[AnswerKind]) => size.status === 'found' && size.entries === 0;

function amount(size: AnswersReply[AnswerKind], count: Row['count']): string {
  if (size.status === 'failed') return text('keptUnreachable');
  if (size.entries === 0) return text('keptNone');
  const { entries, bytes } = size;
  return count(entries, formatCount(entries, language()), formatBytes(bytes, language()));
}
