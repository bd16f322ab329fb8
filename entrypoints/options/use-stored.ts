import { useEffect, useState } from 'preact/hooks';
import { followSettings, readSettings, type Settings } from '../../lib/settings';
import type { StoredGroup } from '../../lib/settings/stored-group';

/** Settings as they stand, whoever changes them; absent until they are read. */
export function useStored<Values extends object>(group: StoredGroup<Values>): Values | undefined {
  const [values, setValues] = useState<Values>();
  useEffect(() => {
    void group.read().then(setValues);
    return group.follow(setValues);
  }, [group]);
  return values;
}

/** The same for what the detector goes by. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return followSettings(setSettings);
  }, []);
  return settings;
}
