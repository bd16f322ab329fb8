import { useId } from 'preact/hooks';
import type { AddressProblem } from '../lib/catalog/address';
import type { CatalogStatus } from '../lib/catalog/catalog-status';
import { formatCount, formatDate } from '../lib/format';
import type { AddressReply } from '../lib/messages';
import { language, plural, type TextKey, text } from '../lib/text';
import { SettingRow } from './SettingRow';
import { SettingsSection } from './SettingsSection';
import { SyncOutcome } from './SyncOutcome';

export type CatalogSettingsProps = {
  /** Absent until it is read. */
  status: CatalogStatus | undefined;
  /** A sync was asked for and is not over. */
  busy: boolean;
  /** The answer to the last saving of an address. */
  saved: AddressReply | undefined;
  onSync: () => void;
  onSave: (address: string) => void;
};

/** Where the catalogue comes from: what is served, how it is kept current, and the address. */
export function CatalogSettings({ status, busy, saved, onSync, onSave }: CatalogSettingsProps) {
  const { served, address } = status ?? {};
  const asks = address?.status === 'address';
  return (
    <SettingsSection title={text('catalogSettings')} intro={text('catalogSettingsIntro')}>
      <SettingRow
        name={served ? text('catalogServed', served.release) : text('catalogNotServed')}
        hint={served && facts(served)}
      />
      {status && (
        <SettingRow name={text('syncUpdates')} wide hint={<SyncOutcome {...status} asks={asks} />}>
          {asks && (
            <button type="button" class="button" disabled={busy || status.running !== undefined} onClick={onSync}>
              {text('syncNow')}
            </button>
          )}
        </SettingRow>
      )}
      {status && <Address status={status} saved={saved} onSave={onSave} />}
    </SettingsSection>
  );
}

type AddressProps = Pick<CatalogSettingsProps, 'saved' | 'onSave'> & { status: CatalogStatus };

function Address({ status: { served, address }, saved, onSave }: AddressProps) {
  const id = useId();
  const locked = address.from === 'policy';
  const value = address.status === 'address' ? address.base : '';
  const problem = saved?.status === 'bad' ? saved.problem : address.status === 'bad' ? address.problem : undefined;
  const isElsewhere = address.status === 'address' || (served?.source ?? 'package') !== 'package';
  return (
    <SettingRow name={text('catalogAddress')} hint={text('catalogAddressHint')} locked={locked} wide>
      <form
        class="catalog-address"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave(String(new FormData(event.currentTarget).get('address') ?? ''));
        }}
      >
        <p class="row">
          <input
            key={value}
            class="field"
            name="address"
            type="url"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://"
            aria-label={text('catalogAddress')}
            aria-invalid={problem !== undefined}
            aria-describedby={problem && id}
            defaultValue={value}
            disabled={locked}
          />
          <button type="submit" class="button primary" disabled={locked}>
            {text('catalogAddressSave')}
          </button>
        </p>
        <p id={id} class={problem ? 'warning' : 'quiet'} role="status">
          {problem ? problemText(problem) : saved?.status === 'saved' && text('catalogAddressSaved')}
        </p>
        {isElsewhere && !locked && (
          <button type="button" class="text-button" onClick={() => onSave('')}>
            {text('catalogBackToPackage')}
          </button>
        )}
      </form>
    </SettingRow>
  );
}

const problemText = (problem: AddressProblem) => text(`addressProblem_${problem.replace(/\W/g, '_')}` as TextKey);

function facts({ models, generatedAt, source }: NonNullable<CatalogStatus['served']>): string {
  return [
    plural('catalogModels', models, formatCount(models, language())),
    generatedAt && text('catalogDataOf', formatDate(generatedAt.slice(0, 10), language())),
    source === undefined || source === 'package' ? text('catalogFromPackage') : text('catalogFromAddress', source),
  ]
    .filter(Boolean)
    .join(' · ');
}
