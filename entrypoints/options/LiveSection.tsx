import { useEffect, useState } from 'preact/hooks';
import { LiveSettings } from '../../components/LiveSettings';
import { formatCount, formatList } from '../../lib/format';
import { askConsent, giveConsentBack } from '../../lib/live/consent';
import { createGitHub } from '../../lib/live/github';
import { openLiveStore } from '../../lib/live/store';
import { followSettings, readState, type Settings, writeLiveOnGitHub } from '../../lib/settings';
import { language, text } from '../../lib/text';
import { type SecretRules, useSecret } from './use-secret';

const store = openLiveStore();
const firefox = import.meta.env.FIREFOX;

/** Live figures: the switch, and the secrets, which this page alone writes and the background alone reads. */
export function LiveSection() {
  const [settings, setSettings] = useState<Settings>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void readState().then(setSettings);
    followSettings(setSettings);
  }, []);
  const token = useSecret(store, 'github-token', githubRules);
  const openAlexKey = useSecret(store, 'openalex-key', { form: /^[\x21-\x7e]{8,255}$/ });
  const email = useSecret(store, 'email', { form: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ });

  const setAutomatic = async (wanted: boolean) => {
    const granted = !wanted || (await askConsent(firefox));
    setRefused(!granted);
    // Drawn anew either way: the box itself has already changed.
    setSettings(settings && { ...settings, liveOnGitHub: wanted && granted });
    await writeLiveOnGitHub(wanted && granted);
    if (!wanted) await giveConsentBack(firefox);
  };

  return (
    <LiveSettings
      automatic={settings?.liveOnGitHub ?? false}
      onAutomatic={(wanted) => void setAutomatic(wanted)}
      refused={refused}
      token={token}
      openAlexKey={openAlexKey}
      email={email}
    />
  );
}

const githubRules: SecretRules = {
  form: /^[\x21-\x7e]{20,255}$/,
  async test(token) {
    const answer = await createGitHub({ token }).testToken();
    const count = (value: number) => formatCount(value, language());
    if (answer.status === 'found') {
      const { limit, remaining, scopes } = answer.value;
      const more = scopes.length > 0 ? ` ${text('githubTokenScopes', formatList(scopes, language()))}` : '';
      const words = text('githubTokenGood', count(limit), count(remaining)) + more;
      return { keep: true, status: { tone: 'good', words } };
    }
    if (answer.reason === 'bad-key') return { keep: false, status: { tone: 'bad', words: text('githubTokenBad') } };
    return { keep: true, status: { tone: 'bad', words: text('githubTokenUntested') } };
  },
};
