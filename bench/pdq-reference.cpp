// Times the reference PDQ on one noise image: pdq-reference WIDTH HEIGHT ROUNDS -> "HASH QUALITY MEDIAN_MS".
#include <pdq/cpp/hashing/pdqhashing.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace facebook::pdq::hashing;

int main(int, char** argv) {
  const int width = std::atoi(argv[1]), height = std::atoi(argv[2]), rounds = std::atoi(argv[3]);
  std::vector<uint8_t> rgb(3 * size_t(width) * height);
  uint32_t state = uint32_t(width) * 65536u + uint32_t(height);
  for (auto& byte : rgb) {
    state = state * 1664525u + 1013904223u;
    byte = uint8_t(state >> 24);
  }
  std::vector<float> first(size_t(width) * height), second(size_t(width) * height);
  static float grid[64][64], half[16][64], transform[16][16];
  std::vector<double> times;
  Hash256 hash;
  int quality = 0;
  for (int i = 0; i < rounds; i++) {
    const auto start = std::chrono::steady_clock::now();
    fillFloatLumaFromRGB(&rgb[0], &rgb[1], &rgb[2], height, width, 3 * width, 3, first.data());
    pdqHash256FromFloatLuma(first.data(), second.data(), height, width, grid, half, transform, hash, quality);
    times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  }
  std::sort(times.begin(), times.end());
  std::printf("%s %d %f\n", hash.format().c_str(), quality, times[times.size() / 2]);
}
