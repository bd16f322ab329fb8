import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { CheckActions } from '../../components/CheckActions';
import { CheckAgainstRecord } from '../../components/CheckAgainstRecord';
import { CheckCompare } from '../../components/CheckCompare';
import { CheckComparison } from '../../components/CheckComparison';
import { CheckView } from '../../components/CheckView';
import type { ModelRecord } from '../../lib/catalog/schema';
import { copyText } from '../../lib/clipboard';
import { send } from '../../lib/messages';
import { differences } from '../../lib/openness/compare-record';
import { reportFile, writeReport } from '../../lib/openness/report';
import { repositoryIn } from '../../lib/openness/repository-name';
import { differenceReport } from '../../lib/report';
import { saveFile } from '../../lib/save-file';
import { text } from '../../lib/text';
import { useCheck } from './use-check';

export type OpennessPageProps = { repository: string | undefined; slug: string | undefined };

/** A check as a page of its own: to read, print, save, compare, and put beside the catalogue's record. */
export function OpennessPage({ repository, slug }: OpennessPageProps) {
  const { state, run } = useCheck(repository, true);
  const [record, setRecord] = useState<ModelRecord>();
  const [otherPath, setOtherPath] = useState<string>();
  const other = useCheck(otherPath, true);
  const onSettings = () => void send('openSettings');

  useEffect(() => {
    if (slug === undefined) return;
    void send('record', slug).then((reply) => reply?.status === 'found' && setRecord(reply.record));
  }, []);

  if (repository === undefined) {
    return (
      <main class="check-page">
        <h1 class="unseen">bio.rodeo</h1>
        <p class="check-state">{text('checkNoRepository')}</p>
      </main>
    );
  }
  const check = state.status === 'checked' ? state.check : undefined;
  const compare = (typed: string) => {
    const path = repositoryIn(typed);
    if (path === undefined) return false;
    if (path === otherPath) other.run('due');
    setOtherPath(path);
    return true;
  };
  return (
    <main class="check-page">
      <h1 class="unseen">bio.rodeo</h1>
      <CheckView
        repository={repository}
        state={state}
        onRun={run}
        onSettings={onSettings}
        beside={
          check &&
          record && (
            <CheckAgainstRecord
              record={record}
              check={check}
              report={differenceReport(
                record,
                check,
                differences(record, check),
                browser.runtime.getManifest().version,
              )}
              copy={copyText}
            />
          )
        }
        actions={
          check && (
            <CheckActions
              onCopy={() => copyText(writeReport(check, 'Markdown'))}
              onSave={(format) => saveFile(document, reportFile(check, format))}
            />
          )
        }
      />
      {check && <CheckCompare onCompare={compare} />}
      {check && other.state.status === 'checked' && <CheckComparison one={check} other={other.state.check} />}
      {check && otherPath !== undefined && other.state.status !== 'checked' && (
        <CheckView repository={otherPath} state={other.state} onRun={other.run} onSettings={onSettings} />
      )}
    </main>
  );
}
