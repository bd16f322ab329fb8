import { text } from '../lib/text';

export type RecentSettingProps = { kept: boolean; onKeep: (kept: boolean) => void };

/** Whether searches are remembered. */
export function RecentSetting({ kept, onKeep }: RecentSettingProps) {
  return (
    <fieldset class="marks-setting" aria-label={text('recentSetting')}>
      <label>
        <input type="checkbox" checked={kept} onChange={(event) => onKeep(event.currentTarget.checked)} />
        <span>
          {text('recentSetting')}
          <span class="note quiet">{text('recentHint')}</span>
        </span>
      </label>
    </fieldset>
  );
}
