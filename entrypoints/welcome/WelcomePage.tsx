import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { WelcomeView } from '../../components/WelcomeView';
import { identifierUrl } from '../../lib/catalog/links';
import { everySite } from '../../lib/sites/added';
import { matches } from '../../lib/sites/index';
import { usePermissions } from '../options/use-permissions';
import { Example } from './Example';
import { exampleKey, useExample } from './use-example';

/** What opens after the installation, once. */
export function WelcomePage() {
  const example = useExample();
  const permissions = usePermissions();
  const keys = useSearchKeys();
  return (
    <WelcomeView
      example={<Example example={example} />}
      model={example?.record.name}
      paper={identifierUrl(exampleKey) ?? ''}
      search={browser.runtime.getURL('explore.html')}
      settings={browser.runtime.getURL('options.html')}
      keys={keys}
      kept={permissions?.kept ?? false}
      onAllow={() => void browser.permissions.request({ origins: [...matches] })}
      everywhere={permissions?.everywhere ?? false}
      onEverywhere={(on) => void browser.permissions[on ? 'request' : 'remove']({ origins: [everySite] })}
    />
  );
}

function useSearchKeys(): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) => setKeys(all.find(({ name }) => name === '_execute_action')?.shortcut || undefined));
  }, []);
  return keys;
}
