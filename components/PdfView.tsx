import type { ModelSummary } from '../lib/catalog/summary';
import { text } from '../lib/text';
import type { CopyBoxProps } from './CopyBox';
import { EmptyState } from './EmptyState';
import { FamilyList } from './FamilyList';
import { Icon } from './Icon';
import { type RecordState, RecordView, type RecordViewProps } from './RecordView';
import { Skeleton } from './Skeleton';
import { SubmitModel } from './SubmitModel';

/** How far the reading of a PDF's first page came. */
export type PdfState =
  | { status: 'reading' }
  /** The browser asks the person first. */
  | { status: 'not-allowed' }
  | { status: 'unreachable' }
  /** No PDF, or a damaged or locked one. */
  | { status: 'unreadable' }
  /** The page names no work as its own. */
  | { status: 'nothing' }
  /** The catalogue cannot be asked. */
  | { status: 'unavailable' }
  /** The catalogue lacks the work: its name, and its identifiers to paste. */
  | { status: 'absent'; name: string; identifiers: string }
  | { status: 'found'; models: readonly ModelSummary[] };

export type PdfViewProps = {
  address: string;
  state: PdfState;
  /** The model whose card is shown; absent while one of several is to be chosen. */
  chosen: string | undefined;
  record: RecordState;
  copy: CopyBoxProps['copy'];
  onAllow: () => void;
  onChoose: (slug: string | undefined) => void;
  onRetry: () => void;
  /** What can be done with the model. */
  actions?: RecordViewProps['actions'];
};

/** What a PDF is about, by its first page. */
export function PdfView(props: PdfViewProps) {
  const { state, chosen, onChoose } = props;
  const severalFound = state.status === 'found' && state.models.length > 1;
  return (
    <main class="pdf-view">
      <div class="card-bar">
        {severalFound && chosen && (
          <button
            type="button"
            class="icon-button"
            aria-label={text('backToFamily')}
            onClick={() => onChoose(undefined)}
          >
            <Icon name="back" />
          </button>
        )}
        <h1 class="brand">
          <Icon name="lasso" /> bio.rodeo
        </h1>
      </div>
      <p class="pdf-address quiet">{text('pdfAddress', props.address)}</p>
      <Reading {...props} />
    </main>
  );
}

function Reading({ address, state, chosen, record, copy, actions, onAllow, onChoose, onRetry }: PdfViewProps) {
  switch (state.status) {
    case 'reading':
      return <Skeleton rows={5} />;
    case 'found':
      return chosen === undefined && state.models.length > 1 ? (
        <FamilyList models={state.models} onChoose={onChoose} />
      ) : (
        <RecordView state={record} onRetry={onRetry} actions={actions} />
      );
    case 'absent':
      return (
        <div class="pdf-absent">
          <p>{text('pageAbsent', state.name)}</p>
          <SubmitModel identifiers={state.identifiers} copy={copy} />
        </div>
      );
    case 'not-allowed': {
      const site = URL.canParse(address) ? new URL(address).hostname : address;
      return (
        <EmptyState
          title={text('pdfNotAllowed', site)}
          hint={text('pdfNotAllowedHint')}
          action={text('pdfAllow')}
          onAction={onAllow}
        />
      );
    }
    case 'unreachable':
      return (
        <EmptyState
          title={text('pdfUnreachable')}
          hint={text('pdfUnreachableHint')}
          action={text('tryAgain')}
          onAction={onRetry}
        />
      );
    case 'unreadable':
      return <EmptyState title={text('pdfUnreadable')} hint={text('pdfPasteHint')} action={undefined} />;
    case 'nothing':
      return <EmptyState title={text('pdfNothing')} hint={text('pdfPasteHint')} action={undefined} />;
    case 'unavailable':
      return (
        <EmptyState
          title={text('catalogUnavailable')}
          hint={text('catalogUnavailableHint')}
          action={text('tryAgain')}
          onAction={onRetry}
        />
      );
  }
}
