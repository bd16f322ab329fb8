import { CheckActions } from '../../components/CheckActions';
import { CheckDetail } from '../../components/CheckDetail';
import { CheckView } from '../../components/CheckView';
import { copyText } from '../../lib/clipboard';
import { send } from '../../lib/messages';
import { writeReport } from '../../lib/openness/report';
import { useCheck } from '../openness/use-check';

/** The check of the repository in front, in place of the popup's list. */
export function CheckPage({ path, onBack }: { path: string; onBack: () => void }) {
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
              onOpenPage={() => void send('openCheck', { path }).then(() => window.close())}
            />
          )
        }
      />
    </CheckDetail>
  );
}
