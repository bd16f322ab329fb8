import { formatCount, formatList } from '../lib/format';
import type { ImportReply } from '../lib/kept/messages';
import { language, text } from '../lib/text';

export type ImportReportProps = { reply: ImportReply | { status: 'too-large' } };

const number = (value: number) => formatCount(value, language());

/** What was taken of a file with saved models, or why nothing was. */
export function ImportReport({ reply }: ImportReportProps) {
  if (reply.status !== 'merged') return <p class="warning">{refusal(reply)}</p>;
  const { added, merged, unchanged, skipped } = reply.report;
  return (
    <>
      <p>{text('imported', number(added), number(merged), number(unchanged))}</p>
      {skipped.length > 0 && <p class="warning">{text('importSkipped', formatList(skipped, language()))}</p>}
    </>
  );
}

function refusal(reply: Exclude<ImportReportProps['reply'], { status: 'merged' }>): string {
  switch (reply.status) {
    case 'not-json':
      return text('savedNotJson', number(reply.line));
    case 'foreign':
      return text('importForeign');
    case 'newer':
      return text('savedNewer');
    case 'wrong':
      return text('importWrong', number(reply.line), reply.place, reply.problem);
    case 'too-large':
      return text('importTooLarge');
    case 'failed':
      return text(`keep_${reply.why}`);
  }
}
