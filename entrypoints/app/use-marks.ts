import { useEffect, useState } from 'preact/hooks';
import type { MarksSettingProps } from '../../components/MarksSetting';
import { hasMarks, readState, type Settings, writeHidden, writeMarks } from '../../lib/settings';

/** The setting of marks, everywhere and on the site in front; absent until it is read. */
export function useMarks(site: string | undefined): MarksSettingProps | undefined {
  const [settings, setSettings] = useState<Settings>();
  const read = async () => setSettings(await readState());
  useEffect(() => void read(), []);
  if (!settings) return undefined;
  return {
    marks: settings.marks,
    site,
    marksHere: site === undefined || hasMarks(settings, site),
    onMarks: (marks) => void writeMarks(marks).then(read),
    onMarksHere: (marks) => site && void writeHidden('hiddenMarks', [site], !marks).then(read),
  };
}
