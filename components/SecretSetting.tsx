import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { text } from '../lib/text';

export type SecretSettingProps = {
  name: string;
  /** What it is good for, where to get it. */
  hint: ComponentChildren;
  /** Whether one is kept; it is never shown again. */
  kept: boolean;
  /** How it fared, in words; announced when it changes. */
  status?: { tone: 'good' | 'bad' | 'busy'; words: string };
  /** It may be read by whoever looks over the shoulder: an address, not a secret. */
  plain?: boolean;
  onSave: (value: string) => void;
  /** Absent: it cannot be tested. */
  onTest?: () => void;
  onForget: () => void;
};

/** A token, key or address: entered once, then kept out of sight, to be tested or forgotten. */
export function SecretSetting(props: SecretSettingProps) {
  const { name, hint, kept, status, plain, onSave, onTest, onForget } = props;
  const [value, setValue] = useState('');
  const id = useId();
  const busy = status?.tone === 'busy';
  const save = (event: Event) => {
    event.preventDefault();
    if (value.trim() === '' || busy) return;
    onSave(value.trim());
    setValue('');
  };
  return (
    <div class="setting wide">
      <div class="words">
        <h3 class="name" id={id}>
          {name}
        </h3>
        <p class="hint quiet" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
      <div class="control">
        {kept ? (
          <p class="row">
            <span>{text('secretKept')}</span>
            {onTest && (
              <button
                type="button"
                class="button"
                aria-describedby={id}
                aria-disabled={busy}
                onClick={() => !busy && onTest()}
              >
                {text('secretTest')}
              </button>
            )}
            <button type="button" class="button" aria-describedby={id} onClick={onForget}>
              {text('secretForget')}
            </button>
          </p>
        ) : (
          <form class="row secret" noValidate onSubmit={save}>
            <input
              class="field"
              {...(plain ? ({ type: 'email' } as const) : ({ type: 'password' } as const))}
              value={value}
              maxLength={255}
              autocomplete="off"
              spellcheck={false}
              aria-labelledby={id}
              aria-describedby={`${id}-hint`}
              onInput={(event) => setValue(event.currentTarget.value)}
            />
            <button type="submit" class="button primary" aria-describedby={id} aria-disabled={busy}>
              {text('secretSave')}
            </button>
          </form>
        )}
        <p class={`secret-status ${status?.tone ?? ''}`} role="status">
          {status?.words}
        </p>
      </div>
    </div>
  );
}
