import { useEffect, useState } from 'preact/hooks';
import { CatalogSettings } from '../../components/CatalogSettings';
import type { CatalogStatus } from '../../lib/catalog/catalog-status';
import { type AddressReply, send } from '../../lib/messages';

/** Milliseconds between two looks at how far a sync is, and at what happens by itself. */
const soon = 300;
const later = 5000;

/** Where the catalogue comes from, and how current it is. */
export function CatalogSection() {
  const [status, setStatus] = useState<CatalogStatus>();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<AddressReply>();
  const look = async () => {
    const now = await send('catalogStatus');
    if (now) setStatus(now);
  };
  const works = busy || status?.running !== undefined;

  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), works ? soon : later);
    return () => clearInterval(timer);
  }, [works]);

  const sync = async () => {
    setBusy(true);
    const now = await send('syncCatalog');
    if (now) setStatus(now);
    setBusy(false);
  };
  const save = async (address: string) => {
    const reply = await send('setCatalogAddress', address);
    setSaved(reply);
    if (reply?.status !== 'saved') return;
    await sync();
  };
  return (
    <CatalogSettings
      status={status}
      busy={busy}
      saved={saved}
      onSync={() => void sync()}
      onSave={(address) => void save(address)}
    />
  );
}
