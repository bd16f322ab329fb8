import { formatList } from '../lib/format';
import { language, text } from '../lib/text';

export type PolicyNoticeProps = {
  /** Names of the policy's entries that have no effect. */
  unusable: readonly string[];
};

/** Says above the settings that an organization manages some of them. */
export function PolicyNotice({ unusable }: PolicyNoticeProps) {
  return (
    <p class="policy-notice">
      {text('policyNotice')}
      {unusable.length > 0 && ` ${text('policyUnusable', formatList(unusable, language()))}`}
    </p>
  );
}
