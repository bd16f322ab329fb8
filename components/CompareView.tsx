import type { ComponentChildren } from 'preact';
import { text } from '../lib/text';
import { EmptyState } from './EmptyState';
import { Icon } from './Icon';

export type CompareFormat = 'Markdown' | 'CSV';

export type CompareViewProps = {
  /** How many models stand side by side. */
  models: number;
  /** Slugs of chosen models that the catalogue has no longer. */
  gone: readonly string[];
  /** The catalogue cannot be asked. */
  failed: boolean;
  onRetry: () => void;
  onCopy: (format: CompareFormat) => void;
  onSave: (format: CompareFormat) => void;
  onClear: () => void;
  onTakeOut: (slug: string) => void;
  /** What became of the last copy. */
  said: string;
  /** The table. */
  children?: ComponentChildren;
};

const formats: CompareFormat[] = ['Markdown', 'CSV'];

/** The page that sets two to four models side by side, to look at or to take along. */
export function CompareView(props: CompareViewProps) {
  const { models, gone } = props;
  return (
    <main class="compare-view">
      <header>
        <p class="brand">
          <Icon name="lasso" /> bio.rodeo
        </p>
        <h1>{text('compareTitle')}</h1>
      </header>
      {gone.map((slug) => (
        <p key={slug} class="compare-note">
          {text('compareGone', slug)}{' '}
          <button type="button" class="text-button" onClick={() => props.onTakeOut(slug)}>
            {text('compareTakeOut', slug)}
          </button>
        </p>
      ))}
      {props.failed ? (
        <EmptyState
          title={text('catalogUnavailable')}
          hint={text('catalogUnavailableHint')}
          action={text('tryAgain')}
          onAction={props.onRetry}
        />
      ) : models === 0 ? (
        gone.length === 0 && (
          <EmptyState title={text('compareNone')} hint={text('compareNoneHint')} action={undefined} />
        )
      ) : (
        <>
          {models === 1 && <p class="compare-note">{text('compareOne')}</p>}
          {props.children}
          <footer class="compare-share">
            <h2 class="unseen">{text('share')}</h2>
            {formats.map((format) => (
              <span key={format} class="pair">
                <button type="button" class="button" onClick={() => props.onCopy(format)}>
                  {text('copyFormat', format)}
                </button>
                <button type="button" class="button" onClick={() => props.onSave(format)}>
                  {text('saveFormat', format)}
                </button>
              </span>
            ))}
            <span class="quiet" role="status">
              {props.said}
            </span>
            <button type="button" class="text-button away" onClick={props.onClear}>
              {text('compareClear')}
            </button>
          </footer>
        </>
      )}
    </main>
  );
}
