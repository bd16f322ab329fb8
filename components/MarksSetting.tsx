import { text } from '../lib/text';

export type MarksSettingProps = {
  /** Whether links get marks at all. */
  marks: boolean;
  /** Host name of the page in front; absent: it is no site's page. */
  site?: string;
  /** Whether links on that site get marks when marks are on. */
  marksHere: boolean;
  onMarks: (marks: boolean) => void;
  onMarksHere: (marks: boolean) => void;
};

/** Whether links get marks: everywhere, and on the site in front. */
export function MarksSetting({ marks, site, marksHere, onMarks, onMarksHere }: MarksSettingProps) {
  return (
    <fieldset class="marks-setting" aria-label={text('marksSetting')} data-testid="marks-setting">
      <label>
        <input type="checkbox" checked={marks} onChange={(event) => onMarks(event.currentTarget.checked)} />
        <span>
          {text('marksSetting')}
          <span class="note quiet">{text('marksHint')}</span>
        </span>
      </label>
      {marks && site && (
        <label>
          <input type="checkbox" checked={marksHere} onChange={(event) => onMarksHere(event.currentTarget.checked)} />
          {text('marksOnSite', site)}
        </label>
      )}
    </fieldset>
  );
}
