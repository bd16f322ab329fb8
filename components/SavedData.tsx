import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { SettingRow } from './SettingRow';

export type SavedDataProps = {
  /** How many models are saved; absent before that is read. */
  models: number | undefined;
  /** What became of the last thing done. */
  said?: ComponentChildren;
  onExport: () => void;
  onImport: (file: File) => void;
  onClear: () => void;
};

/** Saved models as data: how many, to a file, from a file, away with them. */
export function SavedData({ models, said, onExport, onImport, onClear }: SavedDataProps) {
  const [sure, setSure] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const count = models === undefined ? '' : plural('savedCount', models, formatCount(models, language()));
  return (
    <div class="saved-data">
      <SettingRow name={count || text('savedHere')} hint={text('savedData')} wide>
        <div class="row">
          <button type="button" class="button" disabled={!models} onClick={onExport}>
            {text('exportSaved')}
          </button>
          <button type="button" class="button" onClick={() => file.current?.click()}>
            {text('importSaved')}
          </button>
          <input
            ref={file}
            type="file"
            hidden
            aria-label={text('importSaved')}
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) onImport(chosen);
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
          <button type="button" class="text-button" disabled={!models || sure} onClick={() => setSure(true)}>
            {text('clearSaved')}
          </button>
        </div>
        {sure && models !== undefined && (
          <div class="sure" role="alert">
            <p>{plural('clearSavedSure', models, formatCount(models, language()))}</p>
            <p class="row">
              <button
                type="button"
                class="button"
                onClick={() => {
                  setSure(false);
                  onClear();
                }}
              >
                {text('clearSavedDo')}
              </button>
              <button type="button" class="button primary" onClick={() => setSure(false)}>
                {text('cancel')}
              </button>
            </p>
          </div>
        )}
        <div role="status" class="outcome">
          {said}
        </div>
      </SettingRow>
    </div>
  );
}
