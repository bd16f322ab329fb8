import { LookSettings } from '../../components/LookSettings';
import { writePanel } from '../../lib/settings';
import { looks } from '../../lib/settings/looks';
import { useSettings, useStored } from './use-stored';

/** How everything looks. */
export function LookSection() {
  const look = useStored(looks);
  const settings = useSettings();
  if (!look || !settings) return null;
  return (
    <LookSettings
      theme={look.theme}
      place={look.place}
      size={settings.panel}
      onTheme={(theme) => void looks.write({ theme })}
      onPlace={(place) => void looks.write({ place })}
      onSize={(size) => void writePanel(size).then(() => looks.write({ sizeChosen: look.sizeChosen + 1 }))}
    />
  );
}
