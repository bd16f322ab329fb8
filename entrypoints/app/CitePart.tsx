import { CiteBox } from '../../components/CiteBox';
import type { CitationFormat } from '../../lib/cite/work';
import { copyText } from '../../lib/clipboard';
import { saveFile } from '../../lib/save-file';
import { text } from '../../lib/text';
import { type LoadWriter, useCite } from './use-cite';

const files: Record<CitationFormat, { ending: string; type: string }> = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

export type CitePartProps = { slug: string; name: string; loadWriter: LoadWriter };

/** The citations of a model's papers, in the card's own place for what is open. */
export function CitePart({ slug, name, loadWriter }: CitePartProps) {
  const citing = useCite(slug, loadWriter);
  const { papers, format, written } = citing;
  if (citing.failed) return <p class="cite-box warning">{text('recordUnavailable')}</p>;
  if (!papers) return null;
  const { ending, type } = files[format];
  return (
    <CiteBox
      name={name}
      papers={papers}
      chosen={citing.chosen}
      format={format}
      written={written}
      asking={citing.asking}
      onChoose={citing.choose}
      onFormat={citing.setFormat}
      onAsk={citing.ask}
      onSave={() => saveFile(document, { name: `${slug}.${ending}`, type, content: written ?? '' })}
      copy={copyText}
    />
  );
}
