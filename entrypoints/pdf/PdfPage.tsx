import { useEffect, useState } from 'preact/hooks';
import { type PdfState, PdfView } from '../../components/PdfView';
import type { RecordState } from '../../components/RecordView';
import { copyText } from '../../lib/clipboard';
import { send } from '../../lib/messages';
import { CardActions } from '../app/CardActions';
import { loadWriter, openCompare } from '../app/page-actions';
import { readPdf, readPdfOnce } from './read-pdf';

/** The page that reads a PDF's first page, because the person asked for it in the popup. */
export function PdfPage({ address }: { address: string }) {
  const [state, setState] = useState<PdfState>({ status: 'reading' });
  const [chosen, setChosen] = useState<string>();
  const [record, setRecord] = useState<RecordState>({ status: 'loading' });

  const read = async (answer: Promise<PdfState>) => {
    setState({ status: 'reading' });
    const read = await answer;
    setState(read);
    if (read.status === 'found' && read.models.length === 1) await choose(read.models[0]?.slug);
  };
  const choose = async (slug: string | undefined) => {
    setChosen(slug);
    setRecord({ status: 'loading' });
    if (slug !== undefined) setRecord((await send('record', slug)) ?? { status: 'unavailable' });
  };
  useEffect(() => void read(readPdf(address)), []);

  return (
    <PdfView
      address={address}
      state={state}
      chosen={chosen}
      record={record}
      copy={copyText}
      onAllow={() => void read(readPdfOnce(address))}
      onChoose={(slug) => void choose(slug)}
      actions={({ slug, name }) => (
        <CardActions slug={slug} name={name} loadWriter={loadWriter} onCompareThem={openCompare} />
      )}
      onRetry={() => void (chosen === undefined ? read(readPdf(address)) : choose(chosen))}
    />
  );
}
