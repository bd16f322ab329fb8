import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type SettingsSectionProps = {
  title: string;
  /** One or two sentences on what the section is about. */
  intro?: string;
  children: ComponentChildren;
};

/** A section of the settings page: its heading, a sentence, and its settings below each other. */
export function SettingsSection({ title, intro, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p class="intro quiet">{intro}</p>}
      <div class="settings-list">{children}</div>
    </section>
  );
}
