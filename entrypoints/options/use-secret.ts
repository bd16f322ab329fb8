import { useEffect, useState } from 'preact/hooks';
import type { SecretState } from '../../components/LiveSettings';
import type { SecretSettingProps } from '../../components/SecretSetting';
import type { LiveStore, SecretName } from '../../lib/live/store';
import { text } from '../../lib/text';

type Status = SecretSettingProps['status'];

export interface SecretRules {
  /** What a value must look like; anything else is not kept. */
  form: RegExp;
  /** Tries it: whether it is to be kept, and what is to be said. */
  test?(value: string): Promise<{ keep: boolean; status: Status }>;
}

/** A secret of the store. Its value leaves this page only for the test, to its own service. */
export function useSecret(store: LiveStore, name: SecretName, { form, test }: SecretRules): SecretState {
  const [kept, setKept] = useState(false);
  const [status, setStatus] = useState<Status>();
  useEffect(() => void store.readSecret(name).then((value) => setKept(value !== undefined)), []);

  const write = async (value: string | undefined, after: Status) => {
    try {
      await store.writeSecret(name, value);
      setKept(value !== undefined);
      setStatus(after);
    } catch {
      setStatus({ tone: 'bad', words: text('secretNotKept') });
    }
  };
  const tried = async (value: string) => {
    if (!test) return { keep: true, status: undefined };
    setStatus({ tone: 'busy', words: text('secretTesting') });
    return test(value);
  };

  return {
    kept,
    status,
    async onSave(value) {
      if (!form.test(value)) return setStatus({ tone: 'bad', words: text('secretForm') });
      const { keep, status: after } = await tried(value);
      if (keep) await write(value, after);
      else setStatus(after);
    },
    onTest: test && (async () => setStatus((await tried((await store.readSecret(name)) ?? '')).status)),
    onForget: () => void write(undefined, { tone: 'good', words: text('secretForgotten') }),
  };
}
