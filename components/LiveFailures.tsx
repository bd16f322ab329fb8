import { useRef } from 'preact/hooks';
import { formatTime } from '../lib/format';
import type { FailureReason, ServiceFailure } from '../lib/live/answer';
import { language, type TextKey, text } from '../lib/text';

export type LiveFailuresProps = {
  failures: readonly ServiceFailure[];
  /** What was asked for is a paper, which a service may not know. */
  papers?: boolean;
  /** Whether GitHub was asked with a token, OpenAlex with a key. */
  token: boolean;
  openAlexKey: boolean;
  onRetry: () => void;
  onSettings: () => void;
};

const words: Record<Exclude<FailureReason, 'rate-limit' | 'needs-key' | 'stopped'>, TextKey> = {
  'bad-key': 'failed_badKey',
  forbidden: 'failed_forbidden',
  'not-found': 'failed_notFound',
  blocked: 'failed_blocked',
  'not-ready': 'failed_notReady',
  down: 'failed_down',
  slow: 'failed_slow',
  unreachable: 'failed_unreachable',
  unexpected: 'failed_unexpected',
};

/**
 * Which service could not be had, why, and what to do about it: a line for each. Its place stays when all could be had,
 * so that whoever tried again by keyboard is still there.
 */
export function LiveFailures(props: LiveFailuresProps) {
  const { failures, onRetry, onSettings } = props;
  const place = useRef<HTMLDivElement>(null);
  const retry = () => {
    place.current?.focus();
    onRetry();
  };
  return (
    <div class="live-trouble" ref={place} tabIndex={-1}>
      {failures.map((failure) => {
        const wanted = remedyOf(failure, props);
        return (
          <div key={`${failure.service} ${failure.reason}`}>
            <p>{wordsOf(failure, props)}</p>
            <p class="row">
              {failure.reason !== 'not-found' && failure.reason !== 'blocked' && (
                <button type="button" class="text-button" onClick={retry}>
                  {text('tryAgain')}
                </button>
              )}
              {wanted && (
                <button type="button" class="text-button" onClick={onSettings}>
                  {text(wanted)}
                </button>
              )}
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** What the settings could do about it. */
function remedyOf({ service, reason }: ServiceFailure, { token, openAlexKey }: LiveFailuresProps): TextKey | undefined {
  if (reason === 'bad-key') return 'toSettings';
  if (reason !== 'rate-limit') return undefined;
  if (service === 'GitHub') return token ? undefined : 'addToken';
  return service === 'OpenAlex' && !openAlexKey ? 'addKey' : undefined;
}

function wordsOf(
  { service, reason, again }: ServiceFailure,
  { papers, token, openAlexKey }: LiveFailuresProps,
): string {
  if (reason === 'rate-limit') {
    const time = again && formatTime(again, language(), Date.now());
    if (service === 'GitHub' && !token)
      return time ? text('failed_rateLimitGitHub', time) : text('failed_rateLimitGitHubSoon');
    if (service === 'OpenAlex' && !openAlexKey)
      return time ? text('failed_rateLimitOpenAlex', time) : text('failed_rateLimitOpenAlexSoon');
    return time ? text('failed_rateLimitAt', service, time) : text('failed_rateLimit', service);
  }
  if (reason === 'needs-key') return text(words['bad-key'], service);
  if (reason === 'stopped') return text(words.slow, service);
  if (reason === 'not-found' && papers) return text('failed_paperNotFound', service);
  return text(words[reason], service);
}
