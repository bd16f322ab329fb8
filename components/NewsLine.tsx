import { text } from '../lib/text';

export type NewsLineProps = {
  /** What the last update brought, in a sentence. */
  news: string;
  onDismiss: () => void;
};

/** What is new after an update, until the person has read it. */
export function NewsLine({ news, onDismiss }: NewsLineProps) {
  return (
    <section class="news-line" aria-label={text('news')}>
      <p>
        <strong>{text('news')}</strong> {news}
      </p>
      <button type="button" class="text-button" onClick={onDismiss}>
        {text('newsDismiss')}
      </button>
    </section>
  );
}
