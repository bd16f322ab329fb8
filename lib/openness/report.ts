import type { SavedFileContent } from '../save-file';
import { direction, language } from '../text';
import type { OpennessCheck } from './check';
import { shortCommit } from './proof-links';
import { type Block, reportBlocks, type Span } from './report-blocks';

export type ReportFormat = 'Markdown' | 'HTML' | 'JSON';

/** A check to take elsewhere: Markdown for a review, HTML to print, JSON for machines. */
export function writeReport(check: OpennessCheck, format: ReportFormat): string {
  if (format === 'JSON') return `${JSON.stringify(check, null, 2)}\n`;
  const blocks = reportBlocks(check);
  if (format === 'Markdown') return `${blocks.map(markdown).join('\n\n')}\n`;
  const title = escaped(check.evidence.path);
  return `<!doctype html>\n<html lang="${language()}" dir="${direction()}">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n${blocks.map(html).join('\n')}\n</body>\n</html>\n`;
}

const files: Record<ReportFormat, { ending: string; type: string }> = {
  Markdown: { ending: 'md', type: 'text/markdown' },
  HTML: { ending: 'html', type: 'text/html' },
  JSON: { ending: 'json', type: 'application/json' },
};

/** A report as the file under which it is saved. */
export function reportFile(check: OpennessCheck, format: ReportFormat): SavedFileContent {
  const { path, commit } = check.evidence;
  const { ending, type } = files[format];
  const name = `openness-${path.replaceAll('/', '-')}-${shortCommit(commit).replace(/[^\w.-]/g, '-')}.${ending}`;
  return { name, type, content: writeReport(check, format) };
}

function markdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'paragraph':
      return block.spans.map(markdownSpan).join('');
    case 'list':
      return block.items
        .map((spans) => `- ${block.checklist ? '[ ] ' : ''}${spans.map(markdownSpan).join('')}`)
        .join('\n');
  }
}

const markdownSpan = ({ text, link }: Span) =>
  link === undefined
    ? plain(text)
    : `[${plain(text)}](${link.replace(/[\s()<>]/g, encodeURIComponent).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;

/** What a repository's own words could do to Markdown is taken from them. */
const plain = (text: string) =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));

function html(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${block.spans.map(htmlSpan).join('')}</p>`;
    case 'list': {
      const box = block.checklist ? '☐ ' : '';
      return `<ul${block.checklist ? ' class="checklist"' : ''}>\n${block.items.map((spans) => `<li>${box}${spans.map(htmlSpan).join('')}</li>`).join('\n')}\n</ul>`;
    }
  }
}

const htmlSpan = ({ text, link }: Span) =>
  link === undefined || !/^https:/.test(link) ? escaped(text) : `<a href="${escaped(link)}">${escaped(text)}</a>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#171b20}h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:1.6rem}li{margin:.25rem 0;overflow-wrap:anywhere}.checklist{list-style:none;padding-inline-start:0}@media print{body{margin:0;font-size:11pt}a{color:inherit}h2{break-after:avoid}li{break-inside:avoid}}';
