import type { ComponentChildren } from 'preact';
import type { KeepFailure } from '../lib/kept/failure';
import type { ImportResult } from '../lib/settings/transfer';
import { text } from '../lib/text';
import { SettingRow } from './SettingRow';
import { SettingsSection } from './SettingsSection';

export type DataSettingsProps = {
  /** The space that all of the extension's data take, as people read it; absent: the browser does not say. */
  size: string | undefined;
  /** What became of the file that was chosen last, of starting over, or of forgetting. */
  outcome: ImportResult | { status: 'reset' | 'forgotten' } | KeepFailure | undefined;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
  /** Rows of what features keep, each with its size and the way to clear it. */
  children?: ComponentChildren;
};

/** What is kept on this computer, and the settings as a file. */
export function DataSettings({ size, outcome, onExport, onImport, onReset, children }: DataSettingsProps) {
  return (
    <SettingsSection title={text('optionsData')} intro={text('optionsDataIntro')}>
      {size && (
        <SettingRow name={text('dataSize')} hint={text('dataSizeHint')}>
          <span class="figures">{size}</span>
        </SettingRow>
      )}
      {children}
      <SettingRow name={text('settingsExport')} hint={text('settingsExportHint')}>
        <button type="button" class="button" onClick={onExport}>
          {text('settingsExportDo')}
        </button>
      </SettingRow>
      <SettingRow name={text('settingsImport')} hint={text('settingsImportHint')}>
        <label class="button file-button">
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            aria-label={text('settingsImport')}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onImport(file);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
          {text('settingsImportDo')}
        </label>
      </SettingRow>
      <SettingRow name={text('settingsReset')} hint={text('settingsResetHint')}>
        <button type="button" class="button" onClick={onReset}>
          {text('settingsResetDo')}
        </button>
      </SettingRow>
      <p class="outcome" role="status">
        {outcome && inWords(outcome)}
      </p>
    </SettingsSection>
  );
}

function inWords(outcome: NonNullable<DataSettingsProps['outcome']>): string {
  switch (outcome.status) {
    case 'imported':
      return text('importDone');
    case 'reset':
      return text('settingsResetDone');
    case 'forgotten':
      return text('secretForgotten');
    case 'failed':
      return text('keptUnreachable');
    case 'not json':
      return text('importNotJson', outcome.line);
    case 'not settings':
      return text('importNotSettings');
    case 'newer':
      return text('importNewer');
    case 'bad value':
      return text('importValue', outcome.name, outcome.line);
    case 'full':
      return text('importFull');
  }
}
