import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { addedSites, everySite } from '../../lib/sites/added';
import { matches } from '../../lib/sites/index';

/** Which pages the browser lets the extension see. */
export interface HostPermissions {
  /** It keeps some of the extension's own sites from it. */
  kept: boolean;
  everywhere: boolean;
  /** Host names that the person added. */
  added: string[];
}

async function readPermissions(): Promise<HostPermissions> {
  const [own, everywhere, { origins = [] }] = await Promise.all([
    browser.permissions.contains({ origins: [...matches] }),
    browser.permissions.contains({ origins: [everySite] }),
    browser.permissions.getAll(),
  ]);
  const added = everywhere ? [] : (addedSites(origins)?.matches ?? []);
  return { kept: !own, everywhere, added: added.map((pattern) => pattern.slice('https://'.length, -'/*'.length)) };
}

/** The permissions as they stand, whoever changes them; absent until they are read. */
export function usePermissions(): HostPermissions | undefined {
  const [permissions, setPermissions] = useState<HostPermissions>();
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    const read = () => void readPermissions().then(setPermissions);
    read();
    onAdded.addListener(read);
    onRemoved.addListener(read);
    return () => {
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
    };
  }, []);
  return permissions;
}
