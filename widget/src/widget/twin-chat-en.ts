import { en } from '../words/en'
import { teach } from '../words/words'
import { enter } from './panel'
import { parts } from './parts'

teach('en', en)
parts['chat-en'] = enter
