import { useEffect, useState } from 'preact/hooks';
import { type PdfState, PdfView } from '../../components/PdfView';
import { copyText } from '../../lib/clipboard';
import { CardActions } from '../app/CardActions';
import { loadWriter, openCompare } from '../app/page-actions';
import { useRecord } from '../app/use-record';
import { readPdf, readPdfOnce } from './read-pdf';

/** The page that reads a PDF's first page, because the person asked for it in the popup. */
export function PdfPage({ address }: { address: string }) {
  const [state, setState] = useState<PdfState>({ status: 'reading' });
  const [chosen, setChosen] = useState<string>();
  const record = useRecord(chosen);

  const read = async (answer: Promise<PdfState>) => {
    setState({ status: 'reading' });
    const read = await answer;
    setState(read);
    if (read.status === 'found' && read.models.length === 1) setChosen(read.models[0]?.slug);
  };
  useEffect(() => void read(readPdf(address)), []);

  return (
    <PdfView
      address={address}
      state={state}
      chosen={chosen}
      record={record.state}
      copy={copyText}
      onAllow={() => void read(readPdfOnce(address))}
      onChoose={setChosen}
      actions={({ slug, name }) => (
        <CardActions slug={slug} name={name} loadWriter={loadWriter} onCompareThem={openCompare} />
      )}
      onRetry={() => (chosen === undefined ? void read(readPdf(address)) : record.retry())}
    />
  );
}
