import { formatDate } from '../lib/format';
import { language, text } from '../lib/text';
import { ExternalLink } from './ExternalLink';

export type ModelFooterProps = { url: string; release: string };

/** On to bio.rodeo, where the long texts are. */
export function ModelFooter({ url, release }: ModelFooterProps) {
  return (
    <footer class="model-footer">
      <ExternalLink href={url} class="page-link">
        <span>
          <strong>{text('readMore')}</strong>
          <small>{text('readMoreHint')}</small>
        </span>
        <span aria-hidden="true">↗</span>
      </ExternalLink>
      <p class="small-links quiet">
        <ExternalLink href="https://bio.rodeo/about">{text('about')}</ExternalLink>
        <ExternalLink href="https://bio.rodeo/faq">{text('faq')}</ExternalLink>
        <span>{text('catalogRelease', formatDate(release.split('.')[0] ?? release, language(), 'short'))}</span>
      </p>
    </footer>
  );
}
