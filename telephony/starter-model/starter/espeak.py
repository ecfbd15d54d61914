"""espeak-ng in this process: speech of any of its voices, and phonemes of English words."""

import ctypes

import numpy as np

_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
_SYNCHRONOUS, _UTF8 = 2, 1
_RATE, _VOLUME, _PITCH, _RANGE = 1, 2, 3, 4
_PHONEMES_PARTED = ord("_") << 8


class Espeak:

    def __init__(self, data=None):
        self._library = ctypes.CDLL("libespeak-ng.so.1")
        self.rate = self._library.espeak_Initialize(
            _SYNCHRONOUS, 0, str(data).encode() if data else None, 0)
        if self.rate <= 0:
            raise RuntimeError("espeak-ng does not start")
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._pieces = []
        self._callback = _CALLBACK(self._take)
        self._library.espeak_SetSynthCallback(self._callback)

    def _take(self, samples, count, _events):
        if samples and count > 0:
            self._pieces.append(np.ctypeslib.as_array(samples, shape=(count,)).copy())
        return 0

    def voice(self, name):
        """Whether there is such a voice; it speaks from now on."""
        return self._library.espeak_SetVoiceByName(name.encode()) == 0

    def say(self, text, rate=160, pitch=50, pitch_range=50):
        """Samples at this synthesizer's rate."""
        for parameter, value in ((_RATE, rate), (_VOLUME, 100), (_PITCH, pitch), (_RANGE, pitch_range)):
            self._library.espeak_SetParameter(parameter, value, 0)
        self._pieces.clear()
        encoded = text.encode()
        self._library.espeak_Synth(encoded, len(encoded) + 1, 0, 0, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return np.concatenate(self._pieces) if self._pieces else np.zeros(0, np.int16)

    def phonemes(self, text):
        pointer = ctypes.c_char_p(text.encode())
        said = []
        while pointer:  # a clause at a time
            clause = self._library.espeak_TextToPhonemes(
                ctypes.byref(pointer), _UTF8, _PHONEMES_PARTED)
            said.append(clause.decode())
        return " ".join(said)
