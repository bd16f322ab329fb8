import type { ComponentChildren } from 'preact';
import { formatCount } from '../lib/format';
import type { ServiceFailure } from '../lib/live/answer';
import type { CheckMode, CheckState } from '../lib/openness/check-state';
import { hintOf } from '../lib/openness/check-words';
import { serviceOf } from '../lib/openness/places';
import { language, type TextKey, text } from '../lib/text';
import { CheckResult } from './CheckResult';
import { LiveFailures } from './LiveFailures';

export type CheckViewProps = {
  /** `owner/name`. */
  repository: string;
  state: CheckState;
  onRun: (mode: CheckMode) => void;
  onSettings: () => void;
  /** What can be done with a result: copying, saving. */
  actions?: ComponentChildren;
  /** What stands beside a result, right below its summary. */
  beside?: ComponentChildren;
};

/** The check of one repository, in whatever state it is. */
export function CheckView({ repository, state, onRun, onSettings, actions, beside }: CheckViewProps) {
  const failures = (failure: ServiceFailure, token = false) => (
    <LiveFailures
      failures={[failure]}
      token={token}
      openAlexKey={false}
      onRetry={() => onRun('anew')}
      onSettings={onSettings}
    />
  );
  switch (state.status) {
    case 'idle':
      return (
        <div class="check-state">
          <h2>{text('checkTitle')}</h2>
          <p>{text('checkIdle', repository)}</p>
          <button type="button" class="button primary" onClick={() => onRun('due')}>
            {text('checkOpen')}
          </button>
          <p class="quiet">{text(hintOf(repository))}</p>
        </div>
      );
    case 'running':
      return (
        <div class="check-state" role="status">
          <h2>{text('checkRunning', repository)}</h2>
          <p class="quiet">{stepOf(state, serviceOf(repository))}</p>
          <progress aria-label={text('checkRunning', repository)} value={shareOf(state)} max={1} />
        </div>
      );
    case 'failed':
      return (
        <div class="check-state" role="alert">
          <h2>{text('checkFailed')}</h2>
          {failures(state.failure, state.token)}
        </div>
      );
    case 'checked': {
      const { path, hub, archives, health } = state.check.evidence;
      const renamed = serviceOf(path) === 'GitHub' && path.toLowerCase() !== repository.toLowerCase();
      const looked = archives !== undefined || (hub.length > 0 && serviceOf(repository) !== 'Hugging Face');
      return (
        <>
          {state.failure && (
            <div class="check-note" role="status">
              {state.kept && state.failure.service === 'GitHub' && <p>{text('checkKept')}</p>}
              {failures(state.failure, state.token)}
            </div>
          )}
          {renamed && <p class="check-note">{text('renamed', path)}</p>}
          <CheckResult
            check={state.check}
            at={state.at}
            onHub={looked ? undefined : () => onRun('hub')}
            onHealth={health?.commits90 === undefined ? () => onRun('health') : undefined}
          >
            {beside}
          </CheckResult>
          <div class="check-actions row">
            {actions}
            <button type="button" class="button" onClick={() => onRun('anew')}>
              {text('checkAgain')}
            </button>
          </div>
        </>
      );
    }
  }
}

type Running = Extract<CheckState, { status: 'running' }>;

function stepOf({ progress }: Running, service: string): string {
  const number = (value: number) => formatCount(value, language());
  if (!progress || progress.step === 'repository')
    return service === 'GitHub' ? text('checkStep_repository') : text('checkStepElsewhere', service);
  return text(`checkStep_${progress.step}` as TextKey, number(progress.done + 1), number(progress.of));
}

const shareOf = ({ progress }: Running) =>
  progress ? (progress.step === 'repository' ? 0.1 : 0.2 + (0.8 * progress.done) / progress.of) : 0;
