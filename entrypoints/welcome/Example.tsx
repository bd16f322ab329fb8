import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { MiniPage } from '../../components/MiniPage';
import { Panel } from '../../components/Panel';
import { identifierUrl } from '../../lib/catalog/links';
import { copyText } from '../../lib/clipboard';
import { send } from '../../lib/messages';
import { wrongMatchReport } from '../../lib/report';
import { text } from '../../lib/text';
import { type ExamplePaper, exampleKey } from './use-example';

const url = identifierUrl(exampleKey) ?? '';

/** The real panel on a page that is drawn. What is pressed in it has no effect on other pages. */
export function Example({ example }: { example: ExamplePaper | undefined }) {
  const [hidden, setHidden] = useState(false);
  if (!example) return <div class="mini-page" />;
  const { model, record } = example;
  const paper = record.papers.find(({ identifier, alternates = [] }) =>
    [identifier, ...alternates].includes(exampleKey),
  );
  const byline = paper?.authors && [paper.authors.join(', '), paper.etAl && 'et al.'].filter(Boolean).join(' ');
  return (
    <MiniPage address={url.replace('https://', '')} title={paper?.title ?? record.name} byline={byline}>
      {hidden ? (
        <button type="button" class="button mini-back" onClick={() => setHidden(false)}>
          {text('welcomeBack')}
        </button>
      ) : (
        <Panel
          models={[model]}
          site={new URL(url).hostname}
          initially="card"
          loadRecord={async (slug) => (await send('record', slug)) ?? { status: 'unavailable' }}
          onResize={() => undefined}
          onHidePage={() => setHidden(true)}
          onHideSite={() => setHidden(true)}
          report={wrongMatchReport({
            url,
            keys: [exampleKey],
            models: [model],
            version: browser.runtime.getManifest().version,
          })}
          copy={copyText}
          onWrong={() => undefined}
        />
      )}
    </MiniPage>
  );
}
