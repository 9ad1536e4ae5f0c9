/** The widget's own fake API, so that no server of ours shares the processors. */
export { FakeApi } from '../../widget/dev/fake-api'
