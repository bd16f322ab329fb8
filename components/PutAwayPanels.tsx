import { formatCount } from '../lib/format';
import { language, plural, text } from '../lib/text';
import { HostList } from './HostList';
import { SettingRow } from './SettingRow';

export type PutAwayPanelsProps = {
  /** Host names whose panels were put away. */
  hiddenSites: readonly string[];
  /** Number of pages whose panel was put away. */
  hiddenPages: number;
  onSiteBack: (host: string) => void;
  onPagesBack: () => void;
};

/** Where the person put the panel away, and the way back; nothing where they never did. */
export function PutAwayPanels({ hiddenSites, hiddenPages, onSiteBack, onPagesBack }: PutAwayPanelsProps) {
  return (
    <>
      {hiddenSites.length > 0 && (
        <HostList name={text('hiddenSites')} hint={text('hiddenSitesHint')} entries={hiddenSites} onBack={onSiteBack} />
      )}
      {hiddenPages > 0 && (
        <SettingRow
          name={text('hiddenPages')}
          hint={plural('hiddenPagesHint', hiddenPages, formatCount(hiddenPages, language()))}
        >
          <button type="button" class="button" onClick={onPagesBack}>
            {text('bringAllBack')}
          </button>
        </SettingRow>
      )}
    </>
  );
}
