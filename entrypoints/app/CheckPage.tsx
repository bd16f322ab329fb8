import { CheckActions } from '../../components/CheckActions';
import { CheckDetail } from '../../components/CheckDetail';
import { CheckView } from '../../components/CheckView';
import { copyText } from '../../lib/clipboard';
import { send } from '../../lib/messages';
import { writeReport } from '../../lib/openness/report';
import { useCheck } from '../openness/use-check';

export type CheckPageProps = {
  path: string;
  onBack: () => void;
  /** The person goes on to another page. */
  onLeave: () => void;
};

/** The check of the repository in front, in place of the list. */
export function CheckPage({ path, onBack, onLeave }: CheckPageProps) {
  const { state, run } = useCheck(path, true);
  return (
    <CheckDetail onBack={onBack}>
      <CheckView
        repository={path}
        state={state}
        onRun={run}
        onSettings={() => void send('openSettings')}
        actions={
          state.status === 'checked' && (
            <CheckActions
              onCopy={() => copyText(writeReport(state.check, 'Markdown'))}
              onOpenPage={() => void send('openCheck', { path }).then(onLeave)}
            />
          )
        }
      />
    </CheckDetail>
  );
}
