"""Short pieces of telephone sound: spoken by espeak-ng, resampled, trimmed, levelled, packed."""
import array
import io
import math
import operator
import struct
import subprocess
import sys
import wave

LINE = 8_000
HOP = 40  # 5 ms
QUIET = 100  # softer than this at the edges is no speech
LOUDNESS = 3_000  # root mean square of the loud part of every piece
TAPS = 24  # filter length on either side, in samples of the line


def spoken(voice, rate, pitch, text):
    """Samples at the line's rate, as floats."""
    command = ["espeak-ng", "-v", voice, "-s", str(rate), "-p", str(pitch),
               "--stdin", "--stdout"]
    result = subprocess.run(command, input=text.encode(), capture_output=True, check=True)
    with wave.open(io.BytesIO(result.stdout)) as sound:
        rate = sound.getframerate()
        samples = array.array("h", sound.readframes(1 << 30))
    return resampled(samples, rate)


_phases = {}


def _phase(rate, offset):
    """Windowed-sinc weights for an output that lies `offset` (0..1) after an input sample."""
    key = (rate, round(offset, 6))
    if key not in _phases:
        cut = 0.92 * LINE / rate
        reach = int(TAPS * rate / LINE)
        weights = []
        for k in range(-reach, reach + 1):
            x = k - offset
            window = 0.5 + 0.5 * math.cos(math.pi * max(-1, min(1, x / (reach + 1))))
            sinc = 1.0 if x == 0 else math.sin(math.pi * cut * x) / (math.pi * cut * x)
            weights.append(cut * sinc * window)
        _phases[key] = (reach, weights)
    return _phases[key]


def resampled(samples, rate):
    reach = int(TAPS * rate / LINE)
    padded = [0.0] * reach + [float(x) for x in samples] + [0.0] * (reach + 2)
    out = []
    divisor = math.gcd(rate, LINE)
    step_in, step_out = rate // divisor, LINE // divisor
    for n in range(len(samples) * step_out // step_in):
        position, rest = divmod(n * step_in, step_out)
        _, weights = _phase(rate, rest / step_out)
        out.append(sum(map(operator.mul, weights, padded[position:position + 2 * reach + 1])))
    return out


def trimmed(sound):
    loud = [i for i, x in enumerate(sound) if abs(x) > QUIET]
    if not loud:
        return []
    return sound[max(0, loud[0] - HOP):loud[-1] + HOP]


def levelled(sound):
    """The loud half of the piece gets the same loudness; peaks stay inside 16 bits."""
    if not sound:
        return sound
    energies = sorted(sum(x * x for x in sound[i:i + HOP]) / HOP for i in range(0, len(sound), HOP))
    loud = energies[len(energies) // 2:]
    gain = LOUDNESS / math.sqrt(sum(loud) / len(loud) + 1)
    gain = min(gain, 20_000 / max(abs(x) for x in sound))
    return [x * gain for x in sound]


def mu_law(x):
    sign = 0x80 if x < 0 else 0
    magnitude = min(32_635, int(abs(x) + 0.5)) + 132
    exponent = max(0, magnitude.bit_length() - 8)
    return ~(sign | exponent << 4 | (magnitude >> exponent + 3) & 0x0F) & 0xFF


def pack(path, rendered):
    """Big-endian: "WLP1", count; per piece: length of name, name, samples; then all mu-law bytes."""
    index, sound = bytearray(), bytearray()
    for name in sorted(rendered):
        coded = bytes(mu_law(x) for x in rendered[name])
        if not coded:
            sys.exit("silent: " + name)
        index += struct.pack(">H", len(name.encode())) + name.encode() + struct.pack(">I", len(coded))
        sound += coded
    with open(path, "wb") as out:
        out.write(b"WLP1" + struct.pack(">I", len(rendered)) + index + sound)
    print(f"{path}: {len(rendered)} pieces, {len(sound) / LINE:.0f} s, "
          f"{(len(index) + len(sound)) / 1e6:.2f} MB")
