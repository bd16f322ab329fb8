import { proofWords } from '../lib/openness/check-words';
import type { Finding } from '../lib/openness/evidence';
import { proofUrl } from '../lib/openness/proof-links';
import { language, type TextKey, text } from '../lib/text';
import { ExternalLink } from './ExternalLink';
import { VerdictMark } from './VerdictMark';

export type CheckFindingProps = {
  name: string;
  finding: Finding;
  /** `owner/name` and the commit that was looked at: where the evidence is linked. */
  path: string;
  commit: string;
  optional?: boolean;
  /** What is said of its license. */
  license?: string;
  /** A caution is a line to look at: its words are shown, and no verdict. */
  caution?: boolean;
};

/** One thing that was looked for: the verdict, what it must not be taken for, and where it is to be seen. */
export function CheckFinding(props: CheckFindingProps) {
  const { name, finding, path, commit, optional = false, license, caution = false } = props;
  return (
    <li class="check-finding">
      <div class="head">
        <span class="name">
          {name}
          {optional && <span class="quiet"> ({text('checkOptional')})</span>}
        </span>
        {!caution && <VerdictMark verdict={finding.verdict} />}
      </div>
      {(license || finding.notes.length > 0) && (
        <p class="quiet">
          {[
            ...(license ? [sentence(license)] : []),
            ...finding.notes.map((note) => text(`checkNote_${note}` as TextKey)),
          ].join(' ')}
        </p>
      )}
      {finding.proofs.length > 0 && (
        <ul class="proofs">
          {finding.proofs.map((proof) => {
            const url = proofUrl(proof, path, commit);
            return (
              <li key={`${proof.path} ${proof.line} ${proof.link}`}>
                {url && <ExternalLink href={url}>{proofWords(proof.path, proof.line)}</ExternalLink>}
                {caution && proof.quote && <q class="quiet">{proof.quote}</q>}
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}

/** A note that begins and ends as a sentence does. */
const sentence = (words: string) => text('asSentence', words.charAt(0).toLocaleUpperCase(language()) + words.slice(1));
