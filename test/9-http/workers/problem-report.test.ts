import t from 'tap';
import { notFound } from '../../../src/8-services/service-error.ts';
import { Problem } from '../../../src/9-http/framework/problems.ts';
import { isReport, reportedProblem, reportOf } from '../../../src/9-http/workers/problem-report.ts';

t.test('a problem is the same when another thread has reported it', async t => {
  const problem = new Problem('invalid-parameter', 'q: a word is missing', {
    remedy: 'Write one.',
    errors: [{ in: 'query', name: 'q', detail: 'a word is missing', at: 1 }],
    retryAfter: 5,
  });
  const report = reportOf(problem);
  t.ok(isReport(report));
  t.match(reportedProblem(structuredClone(report)), problem);
});

t.test('what a service refuses is reported as the problem that it is answered with', async t => {
  const { kind, message, remedy } = reportedProblem(reportOf(notFound('series', 'none')));
  t.match({ kind, message, remedy }, { kind: 'not-found', message: /"none"/, remedy: /\/v1\/series/ });
});

t.test('another error is not reported, but thrown', async t => {
  const error = new TypeError('a bug');
  t.throws(() => reportOf(error), error);
});
