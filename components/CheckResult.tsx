import type { ComponentChildren } from 'preact';
import { formatList } from '../lib/format';
import type { OpennessCheck } from '../lib/openness/check';
import { componentName, licenseWords, questionsOf } from '../lib/openness/check-words';
import { serviceOf } from '../lib/openness/places';
import { language, type TextKey, text } from '../lib/text';
import { CheckFinding } from './CheckFinding';
import { CheckSummary } from './CheckSummary';
import { IssueCareNote } from './IssueCareNote';
import { RepositoryFacts } from './RepositoryFacts';
import { Section } from './Section';

export type CheckResultProps = {
  check: OpennessCheck;
  /** When it was gathered, in milliseconds since 1970. */
  at: number;
  /** Looks at the linked models too; absent where that was done. */
  onHub?: () => void;
  /** Asks for commits, people and releases; absent where they are known. */
  onHealth?: () => void;
  /** What stands right below the summary. */
  children?: ComponentChildren;
};

/** A whole check, with the evidence of each verdict. */
export function CheckResult({ check, at, onHub, onHealth, children }: CheckResultProps) {
  const { path, commit, read, unread, health, care } = check.evidence;
  const where = { path, commit };
  const linked = [
    ...(serviceOf(path) === 'Hugging Face' ? [] : check.hubModels),
    ...check.archives.map((id) => `zenodo.org/records/${id}`),
  ];
  const cautions = check.cautions.filter(({ finding }) => finding.verdict === 'found');
  const questions = questionsOf(check);
  const live = health && { value: health, source: 'GitHub' as const, at, due: false, asked: path };
  return (
    <article class="card-body check-result" aria-label={text('checkTitle')}>
      <CheckSummary check={check} />
      {children}
      {onHub && linked.length > 0 && (
        <div class="check-hub">
          <button type="button" class="button" onClick={onHub}>
            {text(check.archives.length > 0 ? 'checkLinkedLook' : 'checkHubLook')}
          </button>
          <p class="quiet">
            {text(check.archives.length > 0 ? 'checkLinkedHint' : 'checkHubHint', formatList(linked, language()))}
          </p>
        </div>
      )}
      {([3, 2, 1] as const).map((level) => (
        <Section key={level} title={text(`checkLevel_${level}` as TextKey)}>
          <ul class="check-findings">
            {check.components
              .filter((component) => component.class === level)
              .map((component) => (
                <CheckFinding
                  key={component.id}
                  name={componentName(component.id)}
                  finding={component.finding}
                  optional={!component.required}
                  license={licenseWords(component)}
                  {...where}
                />
              ))}
          </ul>
        </Section>
      ))}
      <Section title={text('checkCautions')}>
        {cautions.length === 0 && <p class="quiet">{text('checkNoCautions')}</p>}
        <ul class="check-findings">
          {cautions.map(({ id, finding }) => (
            <CheckFinding key={id} name={text(`checkCaution_${id}` as TextKey)} finding={finding} caution {...where} />
          ))}
        </ul>
      </Section>
      <Section title={text('checkSigns')}>
        <ul class="check-findings">
          {check.signs.map(({ id, finding }) => (
            <CheckFinding key={id} name={text(`checkSign_${id}` as TextKey)} finding={finding} {...where} />
          ))}
        </ul>
      </Section>
      {live && (
        <Section title={text('checkHealth')}>
          <RepositoryFacts figures={{}} live={live} />
          {care && <IssueCareNote care={care} />}
          {onHealth && (
            <div class="check-more">
              <button type="button" class="button" onClick={onHealth}>
                {text('checkHealthLook')}
              </button>
              <p class="quiet">{text('checkHealthHint')}</p>
            </div>
          )}
        </Section>
      )}
      <Section title={text('checkQuestions')}>
        {questions.length === 0 && <p class="quiet">{text('checkNoQuestions')}</p>}
        <ul class="check-questions">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Section>
      <div class="check-read quiet">
        <p>{text('checkRead', formatList(read, language()))}</p>
        {unread.length > 0 && <p>{text('checkUnread', formatList(unread, language()))}</p>}
      </div>
    </article>
  );
}
