import { formatList } from '../lib/format';
import type { SeenPage } from '../lib/kept/messages';
import { language, text } from '../lib/text';
import { Icon } from './Icon';

export type SeenListProps = {
  /** The latest first. */
  pages: readonly SeenPage[];
  onOpen: (slug: string) => void;
  onForget: (address: string) => void;
};

/** An address as one reads it. */
const shown = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

const moment = (at: string) =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** The pages with models that a person opened and had remembered. */
export function SeenList({ pages, onOpen, onForget }: SeenListProps) {
  if (pages.length === 0) return <p class="quiet">{text('seenNone')}</p>;
  return (
    <ul class="seen-list">
      {pages.map(({ address, at, models }) => (
        <li key={address}>
          <span class="words">
            <span class="names">
              {models.length === 1 && models[0] ? (
                <button type="button" class="text-button" onClick={() => onOpen(models[0]?.slug ?? '')}>
                  {models[0].name}
                </button>
              ) : (
                formatList(
                  models.map(({ name }) => name),
                  language(),
                )
              )}
            </span>
            <a href={address} target="_blank" rel="noopener noreferrer" class="quiet">
              {shown(address)}
              <span class="unseen"> ({text('newTab')})</span>
            </a>
            <time class="quiet" dateTime={at}>
              {moment(at)}
            </time>
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={text('seenForget', shown(address))}
            title={text('seenForget', shown(address))}
            onClick={() => onForget(address)}
          >
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
