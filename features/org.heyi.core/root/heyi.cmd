@echo off
rem Starts Heyi from the folder it is installed in: the window without arguments or with a workspace alone,
rem the command line with more.
rem HEYI_LANG=zh|en chooses the language, JAVA_HOME the Java (21 or newer), HEYI_JAVA_OPTS adds options for it.
setlocal
set "INSTALL=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%INSTALL%runtime\bin\java.exe" set "JAVA=%INSTALL%runtime\bin\java"
set "NL=zh_CN"
if /i "%HEYI_LANG:~0,2%"=="en" set "NL=en"
for %%J in ("%INSTALL%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
rem What windows remember is shared by all of them, so it is no instance area, which belongs to one alone.
set "STATE=%HEYI_STATE%"
if not defined HEYI_STATE set "STATE=%USERPROFILE%\.heyi\state"
set "WORKSPACE=%HEYI_WORKSPACE%"
set "WINDOW="
if "%~1"=="" set "WINDOW=1"
if "%~1"=="--workspace" if not "%~2"=="" if "%~3"=="" set "WINDOW=1"
if "%~1"=="-w" if not "%~2"=="" if "%~3"=="" set "WINDOW=1"
if not defined WINDOW goto commandline
if not "%~2"=="" set "WORKSPACE=%~2"
if not exist "%STATE%" mkdir "%STATE%"
set "PLACE="
if defined WORKSPACE set "PLACE=--workspace "%WORKSPACE%""
rem A window begins with little memory; the optimising compiler would make its short pieces of work dearer for minutes.
set "EARLY=-XX:+UseSerialGC -Xms64m -Xmn16m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:TieredStopAtLevel=1"
:again
"%JAVA%" %EARLY% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -Dswt.autoScale.updateOnRuntime=true "-Dheyi.state=%STATE%" "-Dosgi.logfile=%STATE%\heyi.log" %HEYI_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -nl %NL% -data @none %PLACE%
if %ERRORLEVEL%==23 goto again
if %ERRORLEVEL%==24 goto again
exit /b %ERRORLEVEL%
:commandline
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED %HEYI_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -nl %NL% -application org.heyi.cli.app -data @none %*
exit /b %ERRORLEVEL%
